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
        for (int i = 0; DraftSigns.TryFind(post, i, out TextSpan found); i = found.End) Report(context, found);
        int done = 0;
        foreach (TermMatch match in context.Terms(DraftMarkers.Words))
        {
            // The hedges of a reply hold the doubts too.
            if (match.FirstWord < done || isUncheckedReply && match.Section == DraftMarkers.Doubt) continue;
            TextSpan span = context.WordSpan(match.FirstWord, match.WordCount);
            if (!DraftMarkers.IsUnresolved(context, match) || IsJoined(post, done, match.FirstWord) || DraftBrackets.Covers(post.Prose, span)) continue;
            Report(context, span);
            done = match.EndWord;
        }

        for (int i = post.FrontMatter.BodyStart; DraftBrackets.TryFindAngle(post, i, out TextSpan found); i = found.End) context.Report(found, Message);
        if (!isUncheckedReply) return;
        for (int word = 0; DraftHedges.Find(post, ref word) is var length && length > 0; word += length) Report(context, context.WordSpan(word, length));
    }

    /// <summary>Whether a word hangs on the one reported last: the second half of "XX:XX".</summary>
    private static bool IsJoined(Post post, int done, int word) =>
        done > 0 && done == word && post.Words[word].Start - post.Words[done - 1].End == 1 && !char.IsWhiteSpace(post.Prose.Text[post.Words[word].Start - 1]);

    private static void Report(PostContext context, TextSpan prose) => context.Report(context.Source(prose), Message);
}
