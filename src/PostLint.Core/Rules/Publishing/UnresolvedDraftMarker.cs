using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Rules.Publishing.Drafts;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>PL7018: a placeholder, a note to a colleague or a doubt that was never settled.</summary>
public sealed class UnresolvedDraftMarker : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7018",
        Name = "unresolved-draft-marker",
        Title = "Unresolved doubt or placeholder",
        Help = "settle it or fill it in before publishing; when in doubt ask a manager",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [DraftMarkers.Words];

    public override void Analyze(PostContext context)
    {
        Post post = context.Post;
        for (int i = 0; DraftBrackets.TryFind(post.Prose, i, out TextSpan found); i = found.End) Report(context, found);
        int done = 0;
        foreach (TermMatch match in context.Terms(DraftMarkers.Words))
        {
            TextSpan span = context.WordSpan(match.FirstWord, match.WordCount);
            if (match.FirstWord < done || IsBracketed(post, span) || !DraftMarkers.IsUnresolved(context, match)) continue;
            Report(context, span);
            done = match.EndWord;
        }

        ReportQuestionMarks(context);
        ReportAngles(context);
    }

    private static void ReportQuestionMarks(PostContext context)
    {
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        for (int i = text.IndexOf("???"); i >= 0;)
        {
            int end = i + 3;
            while (end < text.Length && text[end] == '?') end++;
            var marks = TextSpan.FromBounds(i, end);
            if (!IsBracketed(context.Post, marks) && DraftGaps.IsUnknown(context.Post, marks)) Report(context, marks);
            int next = text[end..].IndexOf("???");
            i = next < 0 ? -1 : end + next;
        }
    }

    private static void ReportAngles(PostContext context)
    {
        Post post = context.Post;
        string text = post.Text.Content;
        for (int i = post.FrontMatter.BodyStart; DraftBrackets.TryFindAngle(text, i, out TextSpan found); i = found.End)
        {
            if (!post.Code.Any(code => code.OverlapsWith(found)) && !post.Comments.Any(comment => comment.OverlapsWith(found))) Report(context, found, isSource: true);
        }
    }

    /// <summary>Whether a marker in brackets covers the place and has been reported as a whole.</summary>
    private static bool IsBracketed(Post post, TextSpan span)
    {
        int open = post.Prose.Text[..span.Start].LastIndexOfAny('[', '{', '(');
        return open >= 0 && span.Start - open < 120 && DraftBrackets.TryFind(post.Prose, open, out TextSpan found) && found.Contains(span);
    }

    private static void Report(PostContext context, TextSpan span, bool isSource = false) =>
        context.Report(isSource ? span : context.Source(span), "this is a placeholder or a doubt that was never settled");
}
