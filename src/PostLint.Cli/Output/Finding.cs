using PostLint.Analysis;

namespace PostLint.Cli.Output;

/// <summary>A diagnostic as a report shows it.</summary>
internal readonly record struct Finding(Diagnostic Diagnostic, bool IsSuppressed)
{
    public DiagnosticSeverity Severity => Diagnostic.Severity;
}
