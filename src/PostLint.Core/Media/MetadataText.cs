namespace PostLint.Media;

/// <summary>A text inside an image file. It may be personal data: none may enter a message or a log.</summary>
public readonly record struct MetadataText(MetadataTextKind Kind, string Text);
