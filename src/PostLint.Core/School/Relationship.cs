using PostLint.Text;

namespace PostLint.School;

/// <summary>An entry of <c>relationships</c>: what ties a member of staff to a pupil or parent outside school.</summary>
public sealed record Relationship
{
    public required string Id { get; init; }

    /// <summary>Where findings about the entry lie: its id, else the entry.</summary>
    public required TextSpan Place { get; init; }

    public string? Staff { get; init; }

    /// <summary>The pupil or parent.</summary>
    public string? Other { get; init; }

    public Placed<string>? Kind { get; init; }

    /// <summary>Why it is one, where the kind alone does not say.</summary>
    public string? Reason { get; init; }

    public PersonRef? ReportedTo { get; init; }

    public DateOnly? ReportedOn { get; init; }

    /// <summary>Whether it was reported to somebody on a day.</summary>
    public bool IsReported => ReportedTo is not null && ReportedOn is not null;
}
