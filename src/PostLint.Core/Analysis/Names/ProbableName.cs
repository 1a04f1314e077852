namespace PostLint.Analysis;

/// <summary>
/// A name that is probably an unregistered pupil's: its words, the points it reached, what counted.
/// <paramref name="InImage"/> tells that it stands in or beside an image, <paramref name="IsTied"/> that a class, a relative, praise or the like belongs to the name itself.
/// </summary>
public sealed record ProbableName(NameCandidate Name, double Score, double Context, bool InImage, bool IsTied, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Whether only the name itself says so (see <see cref="BareNames"/>).</summary>
    public bool IsHint { get; init; }
}
