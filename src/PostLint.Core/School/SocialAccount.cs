namespace PostLint.School;

/// <summary>An entry of the account register.</summary>
public sealed record SocialAccount
{
    private static readonly string[] ClosedWords = ["closed", "archived", "deleted", "retired", "dormant"];
    private static readonly string[] ApprovedWords = ["approved", "active", "live", "open", "in-use", "grandfathered", "legacy"];

    public required string Id { get; init; }

    /// <summary>Other ids and handles under which drafts may still name it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Name { get; init; }

    public string? Platform { get; init; }

    public string? Url { get; init; }

    public string? Handle { get; init; }

    /// <summary>What it is (<c>page</c>, <c>group</c>, <c>blog</c>, <c>wiki</c>), or null.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether the school owns it; null when the register does not say.</summary>
    public bool? SchoolOwned { get; init; }

    public string? Status { get; init; }

    /// <summary>How it is run; null for an entry that is no mapping.</summary>
    public AccountRecord? Record { get; init; }

    /// <summary>Whether the register calls it something other than approved; an entry that says nothing counts as approved.</summary>
    public bool IsUnapproved => Status is { Length: > 0 } status && !ApprovedWords.Contains(status, StringComparer.OrdinalIgnoreCase) && !HasClosedStatus;

    /// <summary>Whether the account is older than the policy, so that nobody applied for it.</summary>
    public bool IsGrandfathered => Status is { } status && (status.Equals("grandfathered", StringComparison.OrdinalIgnoreCase) || status.Equals("legacy", StringComparison.OrdinalIgnoreCase));

    private bool HasClosedStatus => Status is { } status && ClosedWords.Contains(status, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is closed on a day.</summary>
    public bool IsClosed(DateOnly day) => HasClosedStatus || Record?.ClosedOn is { } closed && closed.Value <= day;

    /// <summary>Whether a draft means this account: by id, alias or handle.</summary>
    public bool IsCalled(string name) =>
        Is(Id, name) || Handle is { Length: > 0 } handle && Is(handle, name) || Aliases.Any(alias => Is(alias, name));

    private static bool Is(string own, string name)
    {
        if (own.AsSpan().TrimStart('@').Equals(name.AsSpan().TrimStart('@'), StringComparison.OrdinalIgnoreCase)) return true;
        // Drafts go on calling X by its old name.
        return name.Contains("twitter", StringComparison.OrdinalIgnoreCase) && own.Equals(name.Replace("twitter", "x", StringComparison.OrdinalIgnoreCase), StringComparison.OrdinalIgnoreCase);
    }
}
