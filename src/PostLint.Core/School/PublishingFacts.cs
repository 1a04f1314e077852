namespace PostLint.School;

/// <summary>What the workspace says of publishing: its calendar, embargoes, topics and categories, and the texts it adds to replies.</summary>
public sealed record PublishingFacts
{
    public static PublishingFacts Empty { get; } = new();

    public SchoolCalendar Calendar { get; init; } = SchoolCalendar.Empty;

    public IReadOnlyList<Embargo> Embargoes { get; init; } = [];

    /// <summary>Topics that need a senior check beside the built-in ones.</summary>
    public IReadOnlyList<string> ControversialTopics { get; init; } = [];

    /// <summary>The kinds of post that are permitted, in place of the policy's; empty when the workspace does not say.</summary>
    public IReadOnlyList<string> PermittedCategories { get; init; } = [];

    /// <summary>Platforms on which a friendly tone is wanted, as configured (<c>friendly: true</c>).</summary>
    public IReadOnlyList<string> FriendlyPlatforms { get; init; } = [];

    /// <summary>The age for which posts are written, or null.</summary>
    public int? ReadingAge { get; init; }

    /// <summary>The line that refers somebody with a complaint to the right place, or null.</summary>
    public string? ComplaintsSignpost { get; init; }

    /// <summary>Reasons for removing a comment that the school has worded.</summary>
    public IReadOnlyList<string> ModerationReasons { get; init; } = [];

    /// <summary>When each member of staff works, by id, where it differs from the school's day.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<DayHours>> StaffHours { get; init; } = new Dictionary<string, IReadOnlyList<DayHours>>(StringComparer.Ordinal);
}
