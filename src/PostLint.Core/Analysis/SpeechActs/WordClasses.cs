using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>The classes that single words belong to in a school ("teacher", "tutor" and "ta" are staff).</summary>
internal sealed class WordClasses
{
    private readonly BitFilter filter;
    private readonly WordMap classes;

    public WordClasses(Lexicon lexicon)
    {
        var found = new Dictionary<ulong, ulong>();
        foreach (LexiconTerm term in lexicon.Terms) found.TryAdd(WordHash.Of(term.Text), WordHash.Combine(WordHash.Of(lexicon.Name), WordHash.Of(lexicon.Sections[term.Section])));
        filter = new BitFilter([.. found.Keys]);
        classes = new WordMap(found);
    }

    /// <summary>The hash that stands for the class of a word, 0 for a word of none.</summary>
    public ulong Of(ulong word) => filter.MayHold(word) ? classes.Find(word) : 0;
}
