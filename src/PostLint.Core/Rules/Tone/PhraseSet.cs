using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>
/// Phrases that a rule looks up around a word it has found. They stay out of the one token pass because their words are everyday ones
/// ("so", "to", "bird"), and a clean post must not pay for them.
/// </summary>
internal sealed class PhraseSet
{
    private const int LongestPhrase = 6;

    private const int BitsPerSection = 256;

    private readonly List<string> sections = [];
    private readonly PhraseTable table;
    private readonly ulong[] firstWords;
    private readonly ulong[] lastWords;

    public PhraseSet(params ReadOnlySpan<Lexicon> lists)
    {
        int count = 0, size = 0;
        foreach (Lexicon list in lists) (count, size) = (count + list.Sections.Count, size + list.TableSize);
        var builder = new PhraseTableBuilder(size);
        (firstWords, lastWords) = (new ulong[count * BitsPerSection / 64], new ulong[count * BitsPerSection / 64]);
        foreach (Lexicon list in lists)
        {
            foreach (LexiconTerm term in list.Terms) Add(builder, term.Text, sections.Count + term.Section);
            sections.AddRange(list.Sections);
        }

        table = builder.Build();
    }

    /// <summary>The number of a section; those of the first list have the same numbers as in the list.</summary>
    /// <exception cref="ArgumentException">No list has such a section: code and data file disagree.</exception>
    public int Section(string name) => sections.IndexOf(name) is >= 0 and var index ? index : throw new ArgumentException($"no section '{name}'", nameof(name));

    /// <summary>How many words the longest phrase of a section that starts at a word has; 0 when none does.</summary>
    public int LengthAt(Post post, int word, int section)
    {
        ReadOnlySpan<Word> words = post.Words.Span;
        if (!May(firstWords, section, words[word].Hash)) return 0;
        int longest = 0;
        var phrase = new PhraseWalk(table, words, word, words.Length, WordFlags.HardBreakBefore);
        while (phrase.MoveNext())
        {
            if (phrase.Values.Contains(section)) longest = phrase.End - word;
        }

        return longest;
    }

    /// <summary>How many words the longest phrase of a section that ends before a word has; 0 when none does.</summary>
    public int LengthBefore(Post post, int end, int section, int lowest)
    {
        if (end <= lowest || !May(lastWords, section, post.WordList[end - 1].Hash)) return 0;
        for (int first = Math.Max(lowest, end - LongestPhrase); first < end; first++)
        {
            if (IsPhrase(post, first, end - first, section)) return end - first;
        }

        return 0;
    }

    /// <summary>Whether exactly these words are a phrase of a section.</summary>
    public bool IsPhrase(Post post, int first, int count, int section)
    {
        List<Word> words = post.WordList;
        ulong prefix = words[first].Hash;
        for (int i = 1; i < count; i++)
        {
            if (words[first + i].Is(WordFlags.HardBreakBefore)) return false;
            prefix = WordHash.Combine(prefix, words[first + i].Hash);
        }

        return table.TryFind(prefix, out PhraseNode node) && table.ValuesOf(node).Contains(section);
    }

    /// <summary>Whether a phrase of a section starts among some words.</summary>
    public bool Within(Post post, int first, int end, int section)
    {
        for (int word = Math.Max(0, first); word < Math.Min(end, post.WordList.Count); word++)
        {
            if (LengthAt(post, word, section) > 0) return true;
        }

        return false;
    }

    /// <summary>Whether a phrase of a section shares a word with some words.</summary>
    public bool Overlaps(Post post, int first, int end, int section)
    {
        for (int word = Math.Max(0, first - LongestPhrase + 1); word < end; word++)
        {
            if (LengthAt(post, word, section) > Math.Max(0, first - word)) return true;
        }

        return false;
    }

    private void Add(PhraseTableBuilder builder, string phrase, int section)
    {
        builder.Add(phrase, section);
        var words = new WordScanner(phrase);
        ulong last = 0;
        for (bool first = true; words.MoveNext(); first = false)
        {
            if (first) Mark(firstWords, section, words.Hash);
            last = words.Hash;
        }

        Mark(lastWords, section, last);
    }

    private static void Mark(ulong[] bits, int section, ulong hash) => bits[Place(section, hash) >> 6] |= 1UL << (Place(section, hash) & 63);

    private static bool May(ulong[] bits, int section, ulong hash) => (bits[Place(section, hash) >> 6] >> (Place(section, hash) & 63) & 1) != 0;

    private static int Place(int section, ulong hash) => section * BitsPerSection + (int)(WordHash.Index(hash) & (BitsPerSection - 1));
}
