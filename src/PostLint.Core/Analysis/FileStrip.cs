namespace PostLint.Analysis;

/// <summary>
/// The part of a fix that rewrites an image file without its metadata (<see cref="Media.Stripping.MetadataStripper"/>): the source as the draft
/// names it, and whether the author and copyright in it stay.
/// </summary>
public readonly record struct FileStrip(string Source, bool KeepsAuthor);
