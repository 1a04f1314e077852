namespace PostLint.Analysis;

/// <summary>How much a finding weighs; <see cref="Off"/> only in configuration.</summary>
public enum DiagnosticSeverity
{
    Off,
    Info,
    Warning,
    Error,
}
