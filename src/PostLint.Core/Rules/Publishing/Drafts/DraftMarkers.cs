using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Decides which of the phrases of <c>draft-markers.txt</c> are unresolved where they stand.</summary>
internal static class DraftMarkers
{
    public static Lexicon Words { get; } = Lexicon.Embedded("draft-markers");

    public static int Doubt { get; } = Words.Section("doubt");

    private static readonly int Marker = Words.Section("marker");
    private static readonly int Tbc = Words.Section("tbc");
    private static readonly int Shout = Words.Section("shout");
    private static readonly int Run = Words.Section("run");
    private static readonly int Permit = Words.Section("permit");
    private static readonly int Query = Words.Section("query");
    private static readonly int Before = Words.Section("before");
    private static readonly int Insert = Words.Section("insert");
    private static readonly int NotYet = Words.Section("not yet");

    private static readonly HashSet<ulong> Insertable =
        [.. Words.Terms.Where(term => term.Text.StartsWith("insert ", StringComparison.Ordinal)).Select(term => WordHash.Of(term.Text.Split(' ')[1]))];

    /// <summary>Whether "insert" with this word behind is a marker of its own.</summary>
    public static bool IsInsertMarker(ulong next) => Insertable.Contains(next);

    public static bool IsUnresolved(PostContext context, TermMatch match) =>
        IsGap(context.Post, match) && (match.Section == Tbc || match.Section == Run || match.Section == Shout || !IsInsideQuotation(context.Post, context.WordSpan(match.FirstWord, match.WordCount)));

    private static bool IsGap(Post post, TermMatch match)
    {
        int section = match.Section;
        if (section == Marker) return true;
        if (section == Tbc) return DraftGaps.IsOpen(post, match);
        if (section == Run) return DraftGaps.IsBlank(post, match);
        if (section == Shout) return IsShouted(post, match);
        if (section == Doubt) return DraftDoubts.IsDoubt(post, match);
        if (section == Permit) return DraftDoubts.IsPermitQuestion(post, match);
        if (section == Query) return DraftDoubts.IsQuery(post, match);
        if (section == Before) return DraftDoubts.IsTask(post, match);
        if (section == Insert) return DraftDoubts.IsInsertion(post, match);
        return section == NotYet ? DraftDoubts.IsNotYet(post, match) : DraftDoubts.IsErrand(post, match);
    }

    /// <summary>Whether somebody says the words; a quotation of nothing else ("quote to come") is a gap itself.</summary>
    private static bool IsInsideQuotation(Post post, TextSpan span)
    {
        ListView<TextSpan> quotations = post.Quotations;
        int low = 0, high = quotations.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (quotations[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < quotations.Count && quotations[low].Contains(span) && quotations[low].Length > span.Length;
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
