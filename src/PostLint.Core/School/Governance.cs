using PostLint.Text;

namespace PostLint.School;

/// <summary>Who may post for the school and under what rules: the sections of the configuration beside the account register.</summary>
public sealed record Governance
{
    public static Governance Empty { get; } = new();

    /// <summary>The entries of <c>authorised</c>.</summary>
    public IReadOnlyList<Authorisation> Authorised { get; init; } = [];

    /// <summary>Where <c>authorised</c> stands; null when it is not configured.</summary>
    public TextSpan? AuthorisedPlace { get; init; }

    public IReadOnlyList<Relationship> Relationships { get; init; } = [];

    public RoleBook Roles { get; init; } = RoleBook.Empty;

    /// <summary>The <c>monitoring</c> that holds for accounts that say nothing else.</summary>
    public MonitoringPlan? Monitoring { get; init; }

    public PolicyReview Review { get; init; } = new();

    /// <summary>The ids under <c>platforms</c>, with <c>twitter</c> as <c>x</c>.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>Where <c>platforms</c> stands; null when it is not configured.</summary>
    public TextSpan? PlatformsPlace { get; init; }

    /// <summary>The personal profiles that the register of staff keeps.</summary>
    public IReadOnlyList<PersonalHandle> PersonalHandles { get; init; } = [];

    /// <summary>A platform's name as it is compared.</summary>
    public static string PlatformName(string platform) => platform.Trim().ToLowerInvariant() is var name && name == "twitter" ? "x" : name;
}
