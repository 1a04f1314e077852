namespace PostLint.School;

/// <summary>What registers say, without where they say it. A part is null when no register of its kind was given.</summary>
public sealed record RegisterFacts
{
    public IReadOnlyList<Person>? Pupils { get; init; }

    public IReadOnlyList<Consent>? Consents { get; init; }

    /// <summary>Subjects that must not appear, with the last day of the bar, or null for no end.</summary>
    public IReadOnlyDictionary<string, DateOnly?>? DoNotPublish { get; init; }

    /// <summary>The day on which they were sealed; null for plain registers.</summary>
    public DateOnly? SealedOn { get; init; }
}
