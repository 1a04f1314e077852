namespace PostLint.Cli.Output;

/// <summary>The shapes in which findings are written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Sarif,
    GitHub,
}
