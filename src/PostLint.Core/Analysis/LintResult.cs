namespace PostLint.Analysis;

/// <summary>The findings of one post in text order; suppressed ones apart, each with its suppression.</summary>
public sealed record LintResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<Diagnostic> Suppressed)
{
    public static LintResult Empty { get; } = new([], []);
}
