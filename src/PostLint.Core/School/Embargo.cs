namespace PostLint.School;

/// <summary>News that must not appear yet: what it is called, the words that give it away, and when it may appear (null for not yet known).</summary>
public sealed record Embargo
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public DateTimeOffset? Until { get; init; }
}
