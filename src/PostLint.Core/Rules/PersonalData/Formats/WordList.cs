using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>A data file of words as sets, one a section, looked up by folded hash so that a lookup allocates nothing.</summary>
internal sealed class WordList
{
    private readonly Lexicon lexicon;
    private readonly HashSet<ulong>[] sections;

    private WordList(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        sections = [.. lexicon.Sections.Select(_ => new HashSet<ulong>())];
        foreach (LexiconTerm term in lexicon.Terms) sections[term.Section].Add(WordHash.Of(term.Text));
    }

    /// <summary>Reads the embedded data file <c>NAME.txt</c>.</summary>
    public static WordList Embedded(string name) => new(Lexicon.Embedded(name));

    /// <summary>The words of one section.</summary>
    /// <exception cref="ArgumentException">The file has no such section: code and data disagree.</exception>
    public WordSet this[string section] => new(sections[lexicon.Section(section)]);
}
