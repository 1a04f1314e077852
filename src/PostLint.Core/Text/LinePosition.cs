namespace PostLint.Text;

/// <summary>A zero-based line and a zero-based UTF-16 code unit within that line.</summary>
public readonly record struct LinePosition(int Line, int Character);
