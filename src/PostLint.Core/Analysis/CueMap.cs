using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>The terms of a <see cref="CueList"/> in one post, by word and section.</summary>
public sealed class CueMap
{
    private readonly List<TermMatch> matches = [];
    private readonly int[] firstMatch;

    internal CueMap(CueList list, Post post)
    {
        Words = post.Words;
        firstMatch = new int[Words.Count + 1];
        for (int i = 0; i < Words.Count; i++)
        {
            firstMatch[i] = matches.Count;
            list.AddAt(post, i, matches);
        }

        firstMatch[Words.Count] = matches.Count;
    }

    public ListView<Word> Words { get; }

    /// <summary>All matches in text order.</summary>
    public ListView<TermMatch> Matches => new(matches);

    /// <summary>How many words of a section's longest term start at a word; 0 for none.</summary>
    public int Length(int word, int section)
    {
        int longest = 0;
        if (word < 0 || word >= Words.Count) return longest;
        for (int i = firstMatch[word]; i < firstMatch[word + 1]; i++)
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
        for (int i = Math.Max(0, from); i < until && i < Words.Count; i++)
        {
            if (Length(i, section) is > 0 and int length && i + length <= until) return i;
        }

        return -1;
    }

    /// <summary>Whether a term of a section stands inside a range of words.</summary>
    public bool Has(int section, int from, int until) => Find(section, from, until) >= 0;

    /// <summary>How many words of a range start a term of a section.</summary>
    public int Count(int section, int from, int until)
    {
        int count = 0;
        for (int i = Math.Max(0, from); i < until && i < Words.Count; i++)
        {
            if (Is(i, section)) count++;
        }

        return count;
    }
}
