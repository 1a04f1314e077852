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
        var builder = new PhraseTableBuilder();
        foreach (LexiconTerm term in lexicon.Terms) builder.Add(term.Text, term.Section);
        table = builder.Build();
    }

    /// <summary>The bit of a section.</summary>
    public uint Section(string name) => 1u << lexicon.Section(name);

    /// <summary>The sections of the longest phrase that starts at a word and ends before <paramref name="limit"/>, and the index after it.</summary>
    public (uint Sections, int End) At(Post post, int word, int limit)
    {
        ListView<Word> words = post.Words;
        (uint Sections, int End) longest = (0, word);
        if (word < 0 || word >= limit || !table.MayStart(words[word].Hash)) return longest;
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
        for (int i = Math.Max(0, from); i < to; i++)
        {
            if ((At(post, i, to).Sections & sections) != 0) return i;
        }

        return -1;
    }

    public bool Has(Post post, int from, int to, uint sections) => Find(post, from, to, sections) >= 0;
}
