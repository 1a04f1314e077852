namespace PostLint.School;

/// <summary>A platform that a consent names, and where.</summary>
public sealed record PlatformEntry(string Platform, int Row, int Column);
