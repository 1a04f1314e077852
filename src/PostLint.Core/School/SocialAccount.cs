namespace PostLint.School;

/// <summary>An entry of the account register.</summary>
public sealed record SocialAccount
{
    public required string Id { get; init; }

    public string? Platform { get; init; }

    public string? Url { get; init; }

    public string? Handle { get; init; }

    /// <summary>Whether the school owns it; null when the register does not say.</summary>
    public bool? SchoolOwned { get; init; }

    public string? Status { get; init; }
}
