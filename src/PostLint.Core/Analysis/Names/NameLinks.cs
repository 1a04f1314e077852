using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Which neighbouring candidates are members of one list: parted by commas and the like, or in items, cells or lines of their own.</summary>
internal readonly ref struct NameLinks(Post post, NameCueMap cues)
{
    private const int MostCells = 8, MostWordsOfLine = 12, MostWordsBetween = 6, MostWordsApart = 80, WordsOfStage = 24;

    private static readonly ulong By = WordHash.Of("by");

    private static readonly ulong[] Connectors = [.. "and with plus also from in of year class then".Split(' ').Select(word => WordHash.Of(word))];

    public bool AreLinked(NameCandidate left, NameCandidate right)
    {
        if (right.FirstWord - left.EndWord > MostWordsApart) return false;
        int from = SegmentOf(left), to = SegmentOf(right);
        if (from != to) return AreItems(from, left, to, right);
        Word first = post.Words[right.FirstWord];
        int between = right.FirstWord - left.EndWord;
        if (first.Is(WordFlags.LineBreakBefore) && between <= MostWordsOfLine && post.Words[left.FirstWord].Is(WordFlags.LineBreakBefore | WordFlags.SentenceStart)) return true;
        if (between > MostWordsBetween || first.Is(WordFlags.SentenceStart)) return false;
        // What somebody says starts a row of its own.
        if (first.Start > 0 && post.Prose.Text[first.Start - 1] is '"' or '\u201C') return false;
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
        if (IsPartOf(left, right)) return true;
        if (left.EndWord != right.FirstWord || left.Shape != NameShape.Forename || right.Shape != NameShape.Full && !(right.IsKnown && (left.First.Commonness <= 4 || left.IsAmbiguous)) || SegmentOf(left) != SegmentOf(right)) return false;
        return post.Prose.Text[post.Words[left.EndWord - 1].End..post.Words[right.FirstWord].Start].IndexOfAny(":-\u2013\u2014") >= 0;
    }

    /// <summary>"Nancy: Ayesha" where parts are given out, "Mary, Orlaith; Joseph, Ben": who is played, and by whom.</summary>
    private bool IsPartOf(NameCandidate left, NameCandidate right)
    {
        if (left.EndWord != right.FirstWord || left.Shape != NameShape.Forename || SegmentOf(left) != SegmentOf(right) || (cues.In(left.FirstWord - WordsOfStage, right.EndWord + WordsOfStage) & NameCues.Stage) == NameCues.None) return false;
        ReadOnlySpan<char> text = post.Prose.Text, gap = text[post.Words[left.EndWord - 1].End..post.Words[right.FirstWord].Start];
        if (gap.Contains(':')) return true;
        Word opener = post.Words[left.FirstWord].StartsPhrase || left.FirstWord == 0 ? post.Words[left.FirstWord] : post.Words[left.FirstWord - 1];
        int end = post.Words[right.EndWord - 1].End;
        bool opens = opener.Start > 1 && text[opener.Start - 2] is ';' or ':', closes = end < text.Length && text[end] is ';';
        return gap is ", " && (opens && closes || opens && text[opener.Start - 2] is ';' || closes && left.FirstWord == post.Sentences[left.Sentence].FirstWord);
    }

    private bool AreItems(int from, NameCandidate left, int to, NameCandidate right)
    {
        ProseSegment one = post.Prose.Segments[from], other = post.Prose.Segments[to];
        if (one.Kind != other.Kind || one.Block != other.Block || one.Kind is not (ProseSegmentKind.ListItem or ProseSegmentKind.TableCell)) return false;
        return to - from <= (one.Kind == ProseSegmentKind.ListItem ? 2 : MostCells) && Opens(left) && Opens(right);
    }

    private int SegmentOf(NameCandidate name) => post.Sentences[name.Sentence].Segment;

    /// <summary>Whether a name stands first or second in its segment.</summary>
    private bool Opens(NameCandidate name)
    {
        Sentence sentence = post.Sentences[name.Sentence];
        bool first = name.Sentence == 0 || post.Sentences[name.Sentence - 1].Segment != sentence.Segment;
        return first && name.FirstWord - sentence.FirstWord <= 1;
    }
}
