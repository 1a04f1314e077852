using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>The terms of a <see cref="CueList"/> in one post, by word and section.</summary>
public sealed class CueMap
{
    private readonly List<TermMatch> matches;

    /// <summary>A bit for every section that has a match, shared by those of equal number modulo 64: most questions are about one that has none.</summary>
    private readonly ulong sections;

    internal CueMap(Post post, List<TermMatch> matches)
    {
        Words = post.Words;
        this.matches = matches;
        foreach (TermMatch match in matches) sections |= 1UL << (match.Section & 63);
    }

    public ListView<Word> Words { get; }

    /// <summary>All matches in text order.</summary>
    public ListView<TermMatch> Matches => new(matches);

    /// <summary>The matches that start in a range of words.</summary>
    public ReadOnlySpan<TermMatch> In(int from, int until) => Matches.Span[FirstFrom(from)..FirstFrom(until)];

    /// <summary>How many words of a section's longest term start at a word; 0 for none.</summary>
    public int Length(int word, int section)
    {
        if (!MayHave(section)) return 0;
        int longest = 0;
        for (int i = FirstFrom(word); i < matches.Count && matches[i].FirstWord == word; i++)
        {
            if (matches[i].Section == section) longest = Math.Max(longest, matches[i].WordCount);
        }

        return longest;
    }

    /// <summary>Whether a term of a section starts at a word.</summary>
    public bool Is(int word, int section) => Length(word, section) > 0;

    /// <summary>The first word of a range at which a term of a section starts and ends inside it; -1 for none.</summary>
    public int Find(int section, int from, int until)
    {
        if (!MayHave(section)) return -1;
        for (int i = FirstFrom(from); i < matches.Count && matches[i].FirstWord < until; i++)
        {
            if (matches[i].Section == section && matches[i].FirstWord + Length(matches[i].FirstWord, section) <= until) return matches[i].FirstWord;
        }

        return -1;
    }

    /// <summary>Whether a term of a section stands inside a range of words.</summary>
    public bool Has(int section, int from, int until) => Find(section, from, until) >= 0;

    /// <summary>How many words of a range start a term of a section.</summary>
    public int Count(int section, int from, int until)
    {
        int count = 0, last = -1;
        if (!MayHave(section)) return 0;
        for (int i = FirstFrom(from); i < matches.Count && matches[i].FirstWord < until; i++)
        {
            if (matches[i].Section != section || matches[i].FirstWord == last) continue;
            last = matches[i].FirstWord;
            count++;
        }

        return count;
    }

    private bool MayHave(int section) => (sections >> (section & 63) & 1) != 0;

    /// <summary>The index of the first match at or behind a word.</summary>
    private int FirstFrom(int word)
    {
        int low = 0, high = matches.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (matches[middle].FirstWord < word) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
