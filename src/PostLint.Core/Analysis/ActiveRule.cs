namespace PostLint.Analysis;

/// <summary>
/// A rule that is on, resolved for some files: the configured severity (null for the rule's own), whether a person set it in
/// <c>postlint.yml</c>, and its options.
/// </summary>
public sealed record ActiveRule(PostAnalyzer Analyzer, DiagnosticSeverity? Severity, bool IsExplicit, RuleOptions Options)
{
    /// <summary>What decided <see cref="Severity"/>.</summary>
    public SeverityOrigin Origin { get; init; }
}
