namespace PostLint.School;

/// <summary>All consents, by subject.</summary>
public sealed class ConsentRegister
{
    private readonly ILookup<string, Consent> bySubject;
    private Dictionary<string, Consent>? byId;

    public ConsentRegister(IEnumerable<Consent> consents)
    {
        List<Consent> list = [.. consents];
        All = list;
        bySubject = list.ToLookup(consent => consent.Subject, StringComparer.Ordinal);
    }

    public IReadOnlyList<Consent> All { get; }

    public static ConsentRegister Empty { get; } = new([]);

    /// <summary>The consents of a person (own and of the person's groups) or of a group id.</summary>
    public IEnumerable<Consent> Of(string subject, IEnumerable<string> groups) =>
        bySubject[subject].Concat(groups.SelectMany(group => bySubject[group]));

    /// <summary>The consents of one subject alone.</summary>
    public IEnumerable<Consent> Of(string subject) => bySubject[subject];

    /// <summary>Whether a subject has consents.</summary>
    public bool Has(string subject) => bySubject.Contains(subject);

    /// <summary>A consent by its id, or null.</summary>
    public Consent? Find(string id)
    {
        // Made when a post names the first one; safe to race, since every result is equal.
        byId ??= ById(All);
        return byId.GetValueOrDefault(id);
    }

    private static Dictionary<string, Consent> ById(IReadOnlyList<Consent> consents)
    {
        var found = new Dictionary<string, Consent>(consents.Count);
        foreach (Consent consent in consents) found.TryAdd(consent.Id, consent);
        return found;
    }
}
