using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

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
        return word >= 0 && word < limit && MayStart(words, word) ? Follow(post, words, word, limit) : (0, word);
    }

    /// <summary>One bit test or three, which nearly every word of running text fails.</summary>
    private bool MayStart(ReadOnlySpan<Word> words, int word)
    {
        ulong hash = words[word].Hash;
        return table.MayBeWhole(hash) || table.MayStartLonger(hash) && word + 1 < words.Length && table.MayGoOn(WordHash.Combine(hash, words[word + 1].Hash));
    }

    private (uint Sections, int End) Follow(Post post, ReadOnlySpan<Word> words, int word, int limit)
    {
        (uint Sections, int End) longest = (0, word);
        ulong prefix = words[word].Hash;
        for (int next = word + 1; table.TryFind(prefix, out PhraseNode node); next++)
        {
            uint sections = 0;
            foreach (int section in table.ValuesOf(node)) sections |= 1u << section;
            if (sections != 0) longest = (sections, next);
            if (!node.Continues || next >= limit || words[next].StartsPhrase && !IsPlural(post, next)) break;
            prefix = WordHash.Combine(prefix, words[next].Hash);
        }

        return longest;
    }

    /// <summary>Whether only the apostrophe of a plural stands before a word: "parents' evening".</summary>
    private static bool IsPlural(Post post, int word) =>
        post.Prose.Text[post.Words[word - 1].End..post.Words[word].Start] is ['\'' or '\u2019', ' '];

    /// <summary>Whether a phrase of one of the sections starts at a word.</summary>
    public bool Is(Post post, int word, uint sections) =>
        word >= 0 && word < post.Words.Count && (At(post, word, post.Words.Count).Sections & sections) != 0;

    /// <summary>The first word among some at which a phrase of one of the sections starts, or -1; at one word the longest phrase counts.</summary>
    public int Find(Post post, int from, int to, uint sections)
    {
        ReadOnlySpan<Word> words = post.Words.Span;
        for (int i = Math.Max(0, from); i < to; i++)
        {
            if (MayStart(words, i) && (Follow(post, words, i, to).Sections & sections) != 0) return i;
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
            if (MayStart(words, i)) all |= Follow(post, words, i, to).Sections;
        }

        return all;
    }
}
