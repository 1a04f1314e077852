namespace PostLint.School;

/// <summary>All consents, by subject.</summary>
public sealed class ConsentRegister
{
    private readonly ILookup<string, Consent> bySubject;
    private readonly Dictionary<string, Consent> byId;

    public ConsentRegister(IEnumerable<Consent> consents)
    {
        List<Consent> list = [.. consents];
        All = list;
        bySubject = list.ToLookup(consent => consent.Subject, StringComparer.Ordinal);
        byId = [];
        foreach (Consent consent in list) byId.TryAdd(consent.Id, consent);
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
    public Consent? Find(string id) => byId.GetValueOrDefault(id);
}
