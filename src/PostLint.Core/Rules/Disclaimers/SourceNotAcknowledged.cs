using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4009: what somebody else made is passed on without its author or, where the policy asks for it, a permission.</summary>
public sealed class SourceNotAcknowledged() : SpeechActAnalyzer(SpeechAct.UnacknowledgedSource, "borrowed-cues", bias: 0.3f)
{
    /// <summary>What words in quotation marks weigh.</summary>
    private const float Quoting = 0.13f;

    private static readonly Lexicon Credits = Lexicon.Embedded("credit-words");

    private static readonly int Named = Credits.Section("named"), Allowed = Credits.Section("allowed");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4009",
        Name = "source-not-acknowledged",
        Title = "Source not acknowledged",
        Help = "name the author and say that you have permission, or link to the original instead",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [.. base.Lexicons, Credits];

    /// <summary>What is shared by the platform's own button shows its author.</summary>
    protected override bool IsAboutWording => false;

    protected override bool Concerns(PostContext context)
    {
        if (context.Post.Metadata.Kind is "share" or "like" or "follow") return false;
        if (context.Post.Metadata.Node("source") is not YamlMapping source) return true;
        string? missing = !IsGiven(source.Text("author")) ? "the source names no author" : NeedsPermission(context) && !IsGiven(source.Text("permission")) ? "the source names no permission" : null;
        if (missing is not null) context.Report(context.Post.Metadata.Place("source"), missing, fixes: Credit(context));
        return false;
    }

    /// <summary>Quoting is what the rule is about.</summary>
    protected override bool CountsQuotations(PostContext context) => true;

    protected override string Message(PostContext context, ActFinding finding) => "this was made by somebody else who is not named as its author";

    protected override float MostBeyond(PostContext context) => Quoting;

    protected override Evidence? Beyond(PostContext context, Sentence sentence)
    {
        foreach (TextSpan quotation in context.Post.Quotations)
        {
            if (quotation.OverlapsWith(sentence.Span)) return new Evidence("words stand in quotation marks", Quoting);
        }

        return null;
    }

    /// <summary>A permission or licence in the post serves; a named author alone serves where the policy asks for no permission. An image description copies nothing.</summary>
    protected override bool Clears(PostContext context, ActFinding finding)
    {
        if (context.Post.Prose.SegmentAt(finding.Prose.Start).Kind is ProseSegmentKind.AltText or ProseSegmentKind.FrontMatter) return true;
        bool named = false, allowed = false;
        foreach (TermMatch match in context.Terms(Credits))
        {
            named |= match.Section == Named;
            allowed |= match.Section == Allowed;
        }

        return allowed || named && !NeedsPermission(context);
    }

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding) => Credit(context);

    private static bool NeedsPermission(PostContext context) => context.Policy.Switch("copyright", "none") is "permission-and-acknowledgement";

    private static bool IsGiven(string? text) => text is { Length: > 1 } && !text.Contains("unknown", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("anon", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<CodeFix> Credit(PostContext context)
    {
        if (context.Post.Metadata.Node("source") is not YamlMapping source || source.Text("author") is not { Length: > 1 } author) return [];
        string content = context.Post.Text.Content, lineEnd = content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return [CodeFix.Suggested("add a credit line", new TextChange(new TextSpan(content.AsSpan().TrimEnd().Length, 0), $"{lineEnd}{lineEnd}Credit: {author}"))];
    }
}
