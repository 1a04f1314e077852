namespace PostLint.Text;

/// <summary>A replacement of a span of the old text.</summary>
public readonly record struct TextChange(TextSpan Span, string NewText);
