namespace PostLint.Rules.Custom;

/// <summary>A place that a part of a pattern begins or ends at, or that may follow another.</summary>
/// <param name="Place">The number of the place.</param>
/// <param name="IsLoose">Whether commas and brackets on the way there do not matter, since a gap lies there, be it filled or empty.</param>
internal readonly record struct PatternEnd(int Place, bool IsLoose);
