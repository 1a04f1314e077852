namespace PostLint.School;

/// <summary>
/// Which pupil a number of a school system means, where consents and bars name pupils by another one than the register's ids come from. Numbers are
/// kept as the ids derived from them.
/// </summary>
public sealed class PupilNumbers
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>Whether the register tells pupils apart by name alone, so that nothing can name them by an id.</summary>
    public bool HasNoIds { get; internal set; }

    /// <summary>A subject's id in the register; the subject itself where it is none of its numbers.</summary>
    /// <param name="subject">What a row of consents or bars says: an id, a number, or an id derived from one.</param>
    public string IdOf(string subject) => ids.TryGetValue(subject, out string? id) || ids.TryGetValue(PupilRegister.IdOf(subject), out id) ? id : subject;

    /// <summary>Consents with subjects by their ids in the register.</summary>
    public IReadOnlyList<Consent> Resolve(IReadOnlyList<Consent> consents) =>
        ids.Count == 0 ? consents : [.. consents.Select(consent => IdOf(consent.Subject) is var id && id == consent.Subject ? consent : consent with { Subject = id })];

    /// <summary>Bars by the ids in the register; of two for one pupil the longer holds.</summary>
    public IReadOnlyDictionary<string, DateOnly?> Resolve(IReadOnlyDictionary<string, DateOnly?> bars)
    {
        var resolved = new Dictionary<string, DateOnly?>(bars.Count, StringComparer.Ordinal);
        foreach ((string subject, DateOnly? until) in bars)
        {
            string id = IdOf(subject);
            if (!resolved.TryGetValue(id, out DateOnly? known) || known is not null && (until is null || until > known)) resolved[id] = until;
        }

        return resolved;
    }

    /// <summary>What registers say, with all subjects by their ids in the register of pupils.</summary>
    public RegisterFacts Resolve(RegisterFacts facts) =>
        facts with { Consents = facts.Consents is { } consents ? Resolve(consents) : null, DoNotPublish = facts.DoNotPublish is { } bars ? Resolve(bars) : null };

    internal void Add(string number, string id) => ids.TryAdd(PupilRegister.IdOf(number), id);
}
