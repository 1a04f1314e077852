namespace PostLint.School;

/// <summary>How the school and its trust are called.</summary>
public sealed record SchoolIdentity
{
    public string Name { get; init; } = "";

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<string> Hashtags { get; init; } = [];

    public IReadOnlyList<string> Handles { get; init; } = [];

    /// <summary>Hosts of the school's sites, as configured.</summary>
    public IReadOnlyList<string> Sites
    {
        get;
        init => (field, Hosts) = (value, new DomainSet(value));
    } = [];

    /// <summary>The same as a set that tells a host of theirs.</summary>
    public DomainSet Hosts { get; private init; } = DomainSet.Empty;

    /// <summary>The trust's name and aliases.</summary>
    public IReadOnlyList<string> TrustNames { get; init; } = [];

    /// <summary>Other schools of the trust.</summary>
    public IReadOnlyList<string> TrustSchools { get; init; } = [];

    /// <summary>Aliases that are also a village or a surname and need a second cue.</summary>
    public IReadOnlyList<string> AmbiguousAliases { get; init; } = [];

    public string? Phase { get; init; }
}
