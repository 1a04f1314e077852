namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// A code that has the shape of a format: how many of its letters and digits belong to it, and how much the shape alone is worth
/// (0 to 100; <see cref="IdentifierScore.ReportAt"/> reports without any context). The default is no match.
/// </summary>
internal readonly record struct FormatMatch(IdentifierKind Kind, int Length, int BaseScore)
{
    public bool Success => Length > 0;
}
