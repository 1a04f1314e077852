using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Decides which of the phrases of <c>draft-markers.txt</c> are unresolved where they stand.</summary>
internal static class DraftMarkers
{
    public static Lexicon Words { get; } = Lexicon.Embedded("draft-markers");

    private static readonly int Marker = Words.Section("marker");
    private static readonly int Tbc = Words.Section("tbc");
    private static readonly int Shout = Words.Section("shout");
    private static readonly int Run = Words.Section("run");
    private static readonly int Doubt = Words.Section("doubt");
    private static readonly int Hedge = Words.Section("hedge");

    public static bool IsUnresolved(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        int section = match.Section;
        if (section == Marker) return !post.IsQuoted(context.WordSpan(match.FirstWord, match.WordCount));
        if (section == Tbc) return DraftGaps.IsOpen(post, match);
        if (section == Run) return DraftGaps.IsBlank(post, match);
        if (section == Shout) return IsShouted(post, match);
        if (section == Doubt) return DraftDoubts.IsDoubt(context, match);
        if (section == Hedge) return post.Metadata.Kind == "reply" && !post.Metadata.Has("senior_check") && DraftDoubts.IsUncheckedReply(post, match);
        return DraftDoubts.IsErrand(post, match);
    }

    /// <summary>"TODO" and "DRAFT" in capitals among words that have none, or before a colon.</summary>
    private static bool IsShouted(Post post, TermMatch match)
    {
        Word word = post.Words[match.FirstWord];
        bool alone = match.EndWord >= post.Words.Count || !post.Words[match.EndWord].Is(WordFlags.AllCaps);
        bool colon = word.End < post.Prose.Length && post.Prose.Text[word.End] == ':' && post.Prose[word.Span].Equals("todo", StringComparison.OrdinalIgnoreCase);
        return word.Is(WordFlags.AllCaps) && !word.Is(WordFlags.InHashtag) && alone || colon;
    }
}
