using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Which neighbouring candidates are members of one list: parted by commas and the like, or in items, cells or lines of their own.</summary>
internal readonly ref struct NameLinks(Post post, NameCueMap cues)
{
    private const int MostCells = 8, MostWordsOfLine = 12, MostWordsBetween = 6;

    private static readonly ulong By = WordHash.Of("by");

    private static readonly ulong[] Connectors = [.. "and with plus also from in of year class".Split(' ').Select(word => WordHash.Of(word))];

    public bool AreLinked(NameCandidate left, NameCandidate right)
    {
        ProseSegment from = SegmentOf(left), to = SegmentOf(right);
        if (from.Span != to.Span) return AreItems(from, left, to, right);
        Word first = post.Words[right.FirstWord];
        int between = right.FirstWord - left.EndWord;
        if (first.Is(WordFlags.LineBreakBefore) && between <= MostWordsOfLine && post.Words[left.FirstWord].Is(WordFlags.LineBreakBefore | WordFlags.SentenceStart)) return true;
        if (between > MostWordsBetween || first.Is(WordFlags.SentenceStart)) return false;
        bool plain = between <= 4;
        for (int i = left.EndWord; i < right.FirstWord; i++)
        {
            Word word = post.Words[i];
            if (word.Is(WordFlags.SentenceStart)) return false;
            plain &= word.Is(WordFlags.Number) || (cues.At(i) & NameCues.Year) != NameCues.None || Array.IndexOf(Connectors, word.Hash) >= 0;
        }

        // "Eryk - kindness, Mollie - perseverance": each name with its reason.
        return plain || between > 0 && post.Words[left.EndWord].StartsPhrase && (first.StartsPhrase || Array.IndexOf(Connectors, post.Words[right.FirstWord - 1].Hash) >= 0 || post.Words[right.FirstWord - 1].Hash == By);
    }

    /// <summary>Whether the left one is what the right one stands under: "Merlin - Beatriz Lopes", "Ruby: Tom Price", "Annie by Tom".</summary>
    public bool IsLabel(NameCandidate left, NameCandidate right)
    {
        if (right.FirstWord == left.EndWord + 1 && post.Words[left.EndWord].Hash == By) return true;
        if (left.EndWord != right.FirstWord || left.Shape != NameShape.Forename || right.Shape != NameShape.Full || SegmentOf(left).Span != SegmentOf(right).Span) return false;
        return post.Prose.Text[post.Words[left.EndWord - 1].End..post.Words[right.FirstWord].Start].IndexOfAny(":-\u2013\u2014") >= 0;
    }

    private bool AreItems(ProseSegment from, NameCandidate left, ProseSegment to, NameCandidate right)
    {
        if (from.Kind != to.Kind || from.Block != to.Block || from.Kind is not (ProseSegmentKind.ListItem or ProseSegmentKind.TableCell)) return false;
        int apart = post.Prose.SegmentIndexAt(to.Span.Start) - post.Prose.SegmentIndexAt(from.Span.Start);
        return apart <= (from.Kind == ProseSegmentKind.ListItem ? 2 : MostCells) && Opens(from, left) && Opens(to, right);
    }

    private ProseSegment SegmentOf(NameCandidate name) => post.Prose.SegmentAt(post.Words[name.FirstWord].Start);

    private bool Opens(ProseSegment segment, NameCandidate name) => name.FirstWord - post.WordAt(segment.Span.Start) <= 1;
}
