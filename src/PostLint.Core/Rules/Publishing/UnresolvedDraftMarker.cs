using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Rules.Publishing.Drafts;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>PL7018: a placeholder, a note to a colleague or a doubt that was never settled.</summary>
public sealed class UnresolvedDraftMarker : PostAnalyzer
{
    private const string Message = "this is a placeholder or a doubt that was never settled";

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
        bool isUncheckedReply = post.Metadata.Kind == "reply" && !post.Metadata.Has("senior_check");
        for (int i = 0; DraftBrackets.TryFind(post.Prose, i, out TextSpan found); i = found.End) Report(context, found);
        int done = 0;
        foreach (TermMatch match in context.Terms(DraftMarkers.Words))
        {
            // The hedges of a reply hold the doubts too.
            if (match.FirstWord < done || isUncheckedReply && match.Section == DraftMarkers.Doubt) continue;
            TextSpan span = context.WordSpan(match.FirstWord, match.WordCount);
            if (done > 0 && done == match.FirstWord && span.Start - post.Words[done - 1].End == 1 && !char.IsWhiteSpace(post.Prose.Text[span.Start - 1])) continue;
            if (!DraftMarkers.IsUnresolved(context, match) || DraftBrackets.Covers(post.Prose, span)) continue;
            Report(context, span);
            done = match.EndWord;
        }

        for (int i = 0; DraftGaps.TryFindMarks(post, i, out TextSpan marks); i = marks.End) Report(context, marks);
        for (int i = post.FrontMatter.BodyStart; DraftBrackets.TryFindAngle(post, i, out TextSpan found); i = found.End) context.Report(found, Message);
        if (!isUncheckedReply) return;
        for (int word = 0; DraftHedges.Find(post, ref word) is var length && length > 0; word += length) Report(context, context.WordSpan(word, length));
    }

    private static void Report(PostContext context, TextSpan prose) => context.Report(context.Source(prose), Message);
}
