namespace PostLint.School;

/// <summary>A register that is named but not usable: the configuration key that names it, why, and what to do, without its values.</summary>
/// <param name="Key">The key of <c>postlint.yml</c>.</param>
/// <param name="Reason">Why it cannot be used.</param>
/// <param name="Help">What to do, where that is not to put the file in its place.</param>
public sealed record RegisterProblem(string Key, string Reason, string? Help = null);
