namespace PostLint.Analysis.Images;

/// <summary>A text that goes with an image; a file's path is written out in words.</summary>
public readonly record struct ImageText(ImageTextKind Kind, string Text);
