using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.School;

/// <summary>The written forms of registered names as one phrase table.</summary>
public sealed class NameIndex
{
    /// <summary>
    /// Up to so many bearers of a written name are all kept. Of more, those with like records stand for each other (<see cref="LikeRecords"/>).
    /// </summary>
    public const int ManyBearers = 16;

    /// <summary>About how many forms a person has; too few only costs a copy.</summary>
    private const int FormsEach = 8;

    private readonly List<NameEntry> entries;

    /// <summary>Made at first use, since most posts have no initials.</summary>
    private readonly Lazy<Dictionary<ulong, List<Person>>> initials;

    private NameIndex(PhraseTable table, List<NameEntry> entries, Func<Dictionary<ulong, List<Person>>> readInitials)
    {
        Table = table;
        this.entries = entries;
        initials = new Lazy<Dictionary<ulong, List<Person>>>(readInitials);
    }

    /// <summary>Phrases of folded words; their values are indexes for <see cref="Entry"/>.</summary>
    public PhraseTable Table { get; }

    /// <summary>Whether nobody is registered.</summary>
    public bool IsEmpty => entries.Count == 0;

    /// <summary>What a value of <see cref="Table"/> stands for.</summary>
    public NameEntry Entry(int value) => entries[value];

    /// <summary>The pupils with some initials, written without blanks and stops; beside the table, since two letters are the commonest words.</summary>
    /// <param name="word">The hash of the letters.</param>
    public IReadOnlyList<Person> WithInitials(ulong word) => initials.Value.GetValueOrDefault(word) ?? (IReadOnlyList<Person>)[];

    /// <param name="people">Everybody.</param>
    /// <param name="records">Tells which pupils may stand for each other where very many share a name; null for a small register.</param>
    internal static NameIndex Create(IReadOnlyList<Person> people, LikeRecords? records)
    {
        var builder = new PhraseTableBuilder(people.Count * FormsEach);
        var entries = new List<NameEntry>(people.Count * FormsEach);
        var forms = new NameForms(builder, entries, records);
        foreach (Person person in people) forms.Add(person);
        return new NameIndex(builder.Build(), entries, () => ReadInitials(people, records));
    }

    private static Dictionary<ulong, List<Person>> ReadInitials(IReadOnlyList<Person> people, LikeRecords? records)
    {
        var found = new Dictionary<ulong, List<Person>>();
        HashSet<(ulong, int)> kinds = [];
        foreach (Person pupil in people)
        {
            if (pupil.Kind != PersonKind.Pupil) continue;
            int kind = records?.Of(pupil) ?? 0;
            foreach (string letters in NameForms.InitialsAlone(pupil))
            {
                ulong word = WordHash.Of(letters);
                if (!found.TryGetValue(word, out List<Person>? pupils)) found[word] = pupils = new List<Person>(1);
                bool isNew = kind == 0 || kinds.Add((word, kind));
                if (isNew || pupils.Count < ManyBearers) pupils.Add(pupil);
            }
        }

        return found;
    }
}
