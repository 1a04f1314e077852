using PostLint.Analysis;
using PostLint.Cli.Output;

namespace PostLint.Cli.Commands;

/// <summary>A <c>check</c> or <c>gate</c> as asked for, understood and valid.</summary>
internal sealed record CheckSettings
{
    public IReadOnlyList<string> Paths { get; init; } = ["."];

    /// <summary>The path that standard input stands for, or null.</summary>
    public string? StdinPath { get; init; }

    public string? ConfigPath { get; init; }

    /// <summary>The file with the key of sealed registers, as given.</summary>
    public string? KeyFile { get; init; }

    public string? ProfileName { get; init; }

    /// <summary>Where reports go; a null path is standard output.</summary>
    public IReadOnlyList<ReportTarget> Targets { get; init; } = [new(ReportFormat.Text, null)];

    /// <summary>The least severity that fails the run; null for never.</summary>
    public DiagnosticSeverity? FailOn { get; init; } = DiagnosticSeverity.Error;

    public required DateOnly Today { get; init; }

    public bool IsGate { get; init; }

    /// <summary>What the user said of redaction; null for the default.</summary>
    public bool? Redact { get; init; }

    /// <summary>The least safety of the fixes to apply; null for none.</summary>
    public FixSafety? Fix { get; init; }

    public bool Diff { get; init; }

    public int Jobs { get; init; } = 1;

    public bool Quiet { get; init; }

    public ColorChoice Color { get; init; }

    /// <summary>Whether posts count as published today, whatever they say.</summary>
    public bool IsSweep { get; init; }

    public bool ExplainScores { get; init; }
}
