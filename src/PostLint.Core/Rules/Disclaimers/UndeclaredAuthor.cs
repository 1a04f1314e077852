using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4003: a post that does not let readers know who wrote it.</summary>
public sealed class UndeclaredAuthor : PostAnalyzer
{
    private static readonly string[] Silent = ["comment", "like", "follow", "moderation-notice"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4003",
        Name = "undeclared-author",
        Title = "Author not declared",
        Help = "put the author's id from the staff list under 'author', or sign the post with a name",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (Silent.Contains(metadata.Kind, StringComparer.Ordinal) || !Concerns(context)) return;
        AuthorKey author = AuthorKey.Of(context);
        if (author.IsDeclared || AuthorKey.IsSpokenFor(context) || SignOff.IsIn(context)) return;
        TextSpan place = metadata.Place(metadata.Own?.Find("author") is null ? "account" : "author");
        string message = author.IsAbsent ? "the post does not say who wrote it" : author.IsName ? "the author is nobody on the staff list, and the post is not signed" : "this author stays anonymous, and the post is not signed";
        context.Report(place, message, fixes: author.IsName ? Sign(context, metadata.Author!) : []);
    }

    /// <summary>The school's own accounts always; elsewhere only what speaks of the school. Pupils need not give their names.</summary>
    private static bool Concerns(PostContext context)
    {
        if (context.Authorship.IsOfficial) return context.Post.Metadata.Kind != "profile";
        return context.Authorship.Role != "pupil" && context.SchoolMentions.Count > 0;
    }

    private static IReadOnlyList<CodeFix> Sign(PostContext context, string name)
    {
        string content = context.Post.Text.Content;
        int end = content.AsSpan().TrimEnd().Length;
        if (end <= context.Post.FrontMatter.BodyStart) return [];
        string line = content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return [CodeFix.Suggested("sign the post with the author's name", new TextChange(new TextSpan(end, 0), $"{line}{line}\u2013 {name.Trim()}"))];
    }
}
