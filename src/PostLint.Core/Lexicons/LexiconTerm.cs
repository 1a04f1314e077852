namespace PostLint.Lexicons;

/// <summary>A term as the data file writes it, and the number of its section.</summary>
public readonly record struct LexiconTerm(string Text, int Section);
