using PostLint.Lexicons;

namespace PostLint.School;

/// <summary>The written forms of registered names as one phrase table.</summary>
public sealed class NameIndex
{
    private readonly List<NameEntry> entries = [];

    private NameIndex()
    {
        Table = new PhraseTableBuilder().Build();
    }

    /// <summary>Phrases of folded words; their values are indexes for <see cref="Entry"/>.</summary>
    public PhraseTable Table { get; private set; }

    /// <summary>Whether nobody is registered.</summary>
    public bool IsEmpty => entries.Count == 0;

    /// <summary>What a value of <see cref="Table"/> stands for.</summary>
    public NameEntry Entry(int value) => entries[value];

    internal static NameIndex Create(IReadOnlyList<Person> people)
    {
        var index = new NameIndex();
        var builder = new PhraseTableBuilder();
        foreach (Person person in people) NameForms.Add(person, (phrase, form) => index.Add(builder, phrase, person, form));
        index.Table = builder.Build();
        return index;
    }

    private void Add(PhraseTableBuilder builder, string phrase, Person person, NameForm form)
    {
        builder.Add(phrase, entries.Count);
        entries.Add(new NameEntry(person, form));
    }
}
