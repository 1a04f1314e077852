namespace PostLint.School;

/// <summary>Everybody the workspace knows, by id and by written name.</summary>
public sealed class PeopleDirectory
{
    private readonly Dictionary<string, Person> byId = [];

    public PeopleDirectory(IEnumerable<Person> people)
    {
        All = [.. people];
        foreach (Person person in All) byId.TryAdd(person.Id, person);
        Names = NameIndex.Create(All);
    }

    public static PeopleDirectory Empty { get; } = new([]);

    public IReadOnlyList<Person> All { get; }

    /// <summary>The written forms of all names.</summary>
    public NameIndex Names { get; }

    /// <summary>A person by id, or null.</summary>
    public Person? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);
}
