namespace PostLint.School;

/// <summary>A row of a CSV file.</summary>
/// <param name="Number">As a spreadsheet counts it, from 1.</param>
/// <param name="Cells">As written; at least one.</param>
internal readonly record struct CsvRow(int Number, string[] Cells);
