namespace PostLint.School;

/// <summary>A row of the do-not-publish list, kept so that a subject that is nobody's can be told by its place.</summary>
/// <param name="Subject">A person's or a group's id.</param>
/// <param name="Until">The last day of the bar, or null for no end.</param>
/// <param name="Row">The row of the file; 0 in a sealed register, which keeps none.</param>
/// <param name="Column">The column of the file.</param>
public sealed record BarEntry(string Subject, DateOnly? Until, int Row, int Column);
