namespace PostLint.School;

/// <summary>Everybody the workspace knows, by id and by written name.</summary>
public sealed class PeopleDirectory
{
    /// <summary>The names of fewer people are read sooner than a thread is started.</summary>
    private const int ManyPeople = 200;

    private readonly Dictionary<string, Person> byId = [];
    private readonly Lazy<NameIndex> names;
    private HashSet<string>? handles;

    public PeopleDirectory(IEnumerable<Person> people)
        : this(people, ConsentRegister.Empty, new Dictionary<string, DateOnly?>(StringComparer.Ordinal))
    {
    }

    /// <param name="people">Everybody.</param>
    /// <param name="consents">Their consents.</param>
    /// <param name="bars">Subjects that must not appear.</param>
    public PeopleDirectory(IEnumerable<Person> people, ConsentRegister consents, IReadOnlyDictionary<string, DateOnly?> bars)
    {
        All = [.. people];
        byId.EnsureCapacity(All.Count);
        foreach (Person person in All) byId.TryAdd(person.Id, person);
        names = new Lazy<NameIndex>(() => NameIndex.Create(All, All.Count > LikeRecords.LeastPupils ? new LikeRecords(consents, bars) : null));
        // Who loads a workspace has its word lists to read before the first name is looked for.
        if (All.Count > ManyPeople) Ahead.Begin(() => _ = names.Value);
    }

    public static PeopleDirectory Empty { get; } = new([]);

    public IReadOnlyList<Person> All { get; }

    /// <summary>The written forms of all names.</summary>
    public NameIndex Names => names.Value;

    /// <summary>A person by id, or null.</summary>
    public Person? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>Whether somebody has a handle, written with or without its <c>@</c>.</summary>
    public bool HasHandle(string handle)
    {
        // Made at first use; safe to race, since every result is equal.
        handles ??= All.SelectMany(person => person.Handles).Select(own => own.TrimStart('@')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return handles.Contains(handle.TrimStart('@'));
    }

    /// <summary>The one adult with an id, or whose name is written so (<c>Ms Varga</c>, <c>Ottoline Varga</c>); null when none or several are.</summary>
    public Person? FindAdult(string? idOrName)
    {
        if (Find(idOrName) is { } known) return known.Kind == PersonKind.Pupil ? null : known;
        if (idOrName is null || PersonName.Parse(idOrName) is not { Surname.Length: > 0 } name || name is { Title: null, Forename: null }) return null;
        Person? only = null;
        foreach (Person person in All)
        {
            if (person.Kind == PersonKind.Pupil || !IsCalled(person, name)) continue;
            if (only is not null) return null;
            only = person;
        }

        return only;
    }

    private static bool IsCalled(Person person, PersonName name)
    {
        if (!person.Surname.Equals(name.Surname, StringComparison.OrdinalIgnoreCase)) return false;
        if (name.Forename?.TrimEnd('.') is not { Length: > 0 } forename) return person.Title is null || name.Title is null || person.Title.TrimEnd('.').Equals(name.Title, StringComparison.OrdinalIgnoreCase);
        return person.Forenames.Any(own => own.StartsWith(forename, StringComparison.OrdinalIgnoreCase) && (forename.Length == 1 || own.Length == forename.Length));
    }
}
