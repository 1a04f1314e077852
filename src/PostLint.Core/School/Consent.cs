namespace PostLint.School;

/// <summary>One entry of the consent register. First and last day are inside; dates are days in UK time.</summary>
public sealed record Consent
{
    public required string Id { get; init; }

    /// <summary>A person's or a group's id.</summary>
    public required string Subject { get; init; }

    public required ConsentKinds Kinds { get; init; }

    /// <summary>The platforms it covers; empty for all.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Whether it holds on a day for a platform (null for a post that names none).</summary>
    public bool Covers(string? platform, DateOnly day) =>
        (From is null || day >= From) && (Until is null || day <= Until) && (WithdrawnOn is null || day < WithdrawnOn)
        && (Platforms.Count == 0 || platform is not null && Platforms.Contains(platform, StringComparer.OrdinalIgnoreCase));
}
