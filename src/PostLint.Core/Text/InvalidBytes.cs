namespace PostLint.Text;

/// <summary>A byte sequence that is no text: where it stands in the text (one U+FFFD) and at which byte of the file.</summary>
public readonly record struct InvalidBytes(TextSpan Span, long ByteOffset);
