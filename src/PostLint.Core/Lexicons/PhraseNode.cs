namespace PostLint.Lexicons;

/// <summary>Where a phrase beginning leads: the values that end here, and whether longer phrases go on.</summary>
public readonly record struct PhraseNode(int First, int Count, bool Continues);
