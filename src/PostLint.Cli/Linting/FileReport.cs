using PostLint.Analysis;
using PostLint.Cli.Redaction;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Linting;

/// <summary>The findings of one file in text order.</summary>
internal sealed record FileReport(string Path, string WorkspacePath, Workspace Workspace)
{
    /// <summary>The text that the spans are of; empty where there are no findings.</summary>
    public SourceText Text { get; init; } = SourceText.From("");

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    public IReadOnlyList<Diagnostic> Suppressed { get; init; } = [];

    /// <summary>Whether it is a post, and not the configuration.</summary>
    public bool IsPost { get; init; } = true;

    /// <summary>Whether there is anything to show.</summary>
    public bool HasFindings => Diagnostics.Count + Suppressed.Count > 0;

    /// <summary>All places that findings point at, related ones included.</summary>
    public SpanSet FindingSpans() =>
        new(Diagnostics.Concat(Suppressed).SelectMany(diagnostic => diagnostic.Related.Select(related => related.Span).Append(diagnostic.Span)));
}
