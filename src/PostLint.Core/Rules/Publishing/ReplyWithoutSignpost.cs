using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Publishing;

/// <summary>PL7013: a public reply to a complaint, an offence or a personal matter that leads nowhere else.</summary>
public sealed class ReplyWithoutSignpost : PostAnalyzer
{
    private static readonly string[] Topics = ["complaint", "offensive", "personal"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7013",
        Name = "reply-without-signpost",
        Title = "Reply without signpost",
        Help = "invite the person to talk away from the public page, or point to the complaints procedure",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind != "reply" || context.Authorship.IsPersonal || context.Authorship.Account?.SchoolOwned == false) return;
        if (metadata.Node("in_reply_to") is not YamlMapping message || message.Text("topic") is not { } topic || !Topics.Contains(topic, StringComparer.OrdinalIgnoreCase)) return;
        if (Signpost.IsIn(context)) return;
        TextSpan place = message.Scalar("topic")?.Span ?? metadata.Place("in_reply_to");
        context.Report(place, "this reply offers no way to talk about the matter elsewhere", fixes: Append(context));
    }

    private static IReadOnlyList<CodeFix> Append(PostContext context)
    {
        if (context.School.Publishing.ComplaintsSignpost is not { Length: > 0 } line) return [];
        string content = context.Post.Text.Content;
        int end = content.AsSpan().TrimEnd().Length;
        if (end <= context.Post.FrontMatter.BodyStart) return [];
        string lineEnd = content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return [CodeFix.Safe("add the configured signpost", new TextChange(new TextSpan(end, 0), lineEnd + lineEnd + line))];
    }
}
