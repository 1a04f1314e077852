using PostLint.Text;

namespace PostLint.School;

/// <summary>A value of the configuration and where it stands in the file.</summary>
public readonly record struct Placed<T>(T Value, TextSpan Span);
