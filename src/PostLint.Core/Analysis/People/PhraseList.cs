using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>
/// A word list with a table of its own: its words are too common to be looked for in every text, so that it is read only where something
/// has been found. Sections are bits, so that one question may ask for several.
/// </summary>
internal sealed class PhraseList
{
    private readonly Lexicon lexicon;
    private readonly PhraseTable table;

    public PhraseList(string name)
    {
        lexicon = Lexicon.Embedded(name);
        table = lexicon.ToTable();
    }

    /// <summary>The bit of a section.</summary>
    public uint Section(string name) => 1u << lexicon.Section(name);

    /// <summary>The sections of the longest phrase that starts at a word and ends before <paramref name="limit"/>, and the index after it.</summary>
    public (uint Sections, int End) At(Post post, int word, int limit)
    {
        ReadOnlySpan<Word> words = post.Words.Span;
        if (limit == word + 1 && word >= 0) return OfWord(words[word].Hash) is not 0 and var sections ? (sections, limit) : (0, word);
        return word >= 0 && word < limit && PhraseWalk.MayStart(table, words, word) ? Follow(post, word, limit) : (0, word);
    }

    /// <summary>The sections of a word by itself.</summary>
    private uint OfWord(ulong hash) => table.MayBeWhole(hash) && table.TryFind(hash, out PhraseNode node) ? SectionsOf(table.ValuesOf(node)) : 0;

    private static uint SectionsOf(ReadOnlySpan<int> values)
    {
        uint sections = 0;
        foreach (int section in values) sections |= 1u << section;
        return sections;
    }

    private (uint Sections, int End) Follow(Post post, int word, int limit)
    {
        (uint Sections, int End) longest = (0, word);
        var phrase = new PhraseWalk(table, post, word, limit);
        while (phrase.MoveNext())
        {
            if (SectionsOf(phrase.Values) is not 0 and var sections) longest = (sections, phrase.End);
        }

        return longest;
    }

    /// <summary>Whether a phrase of one of the sections starts at a word.</summary>
    public bool Is(Post post, int word, uint sections) =>
        word >= 0 && word < post.Words.Count && (At(post, word, post.Words.Count).Sections & sections) != 0;

    /// <summary>The first word among some at which a phrase of one of the sections starts, or -1; at one word the longest phrase counts.</summary>
    public int Find(Post post, int from, int to, uint sections)
    {
        ReadOnlySpan<Word> words = post.Words.Span;
        for (int i = Math.Max(0, from); i < to; i++)
        {
            if (PhraseWalk.MayStart(table, words, i) && (Follow(post, i, to).Sections & sections) != 0) return i;
        }

        return -1;
    }

    public bool Has(Post post, int from, int to, uint sections) => Find(post, from, to, sections) >= 0;

    /// <summary>The sections of all phrases that start at some words; at one word the longest phrase counts.</summary>
    public uint In(Post post, int from, int to)
    {
        uint all = 0;
        ReadOnlySpan<Word> words = post.Words.Span;
        for (int i = Math.Max(0, from); i < to; i++)
        {
            if (PhraseWalk.MayStart(table, words, i)) all |= Follow(post, i, to).Sections;
        }

        return all;
    }
}
