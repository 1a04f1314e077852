namespace PostLint.Cli.Output;

/// <summary>A format and the file it goes to; null for standard output.</summary>
internal readonly record struct ReportTarget(ReportFormat Format, string? Path);
