using PostLint.Analysis;

namespace PostLint.Cli.Output;

/// <summary>A diagnostic as a report shows it.</summary>
internal sealed record Finding(Diagnostic Diagnostic, bool IsSuppressed)
{
    public DiagnosticSeverity Severity => Diagnostic.Severity;
}
