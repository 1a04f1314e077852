namespace PostLint.Analysis;

/// <summary>Whether a fix may be applied without a person looking.</summary>
public enum FixSafety
{
    Suggested,
    Safe,
}
