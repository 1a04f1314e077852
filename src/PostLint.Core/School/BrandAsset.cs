namespace PostLint.School;

/// <summary>A crest, logo or banner of the school: the names its file goes by, and the SHA-256 of the file in lower-case digits where it is known.</summary>
public sealed record BrandAsset(IReadOnlyList<string> Names, string? Sha256);
