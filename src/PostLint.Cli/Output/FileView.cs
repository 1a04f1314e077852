using PostLint.Analysis;
using PostLint.Cli.Linting;
using PostLint.Cli.Redaction;

namespace PostLint.Cli.Output;

/// <summary>A file as a report shows it.</summary>
/// <param name="File">The file.</param>
/// <param name="Findings">In text order, suppressed ones in their place.</param>
/// <param name="Mask">What hides names and ids in paths; null when the report is not redacted.</param>
internal sealed record FileView(FileReport File, IReadOnlyList<Finding> Findings, RegisterMask? Mask)
{
    /// <summary>The path for eyes; formats that place an annotation use <see cref="FileReport.Path"/>.</summary>
    public string MaskedPath => Mask?.Apply(File.Path, isPath: true) ?? File.Path;

    public static FileView Of(FileReport file, bool redact)
    {
        IEnumerable<Finding> findings = file.Diagnostics.Select(diagnostic => new Finding(diagnostic, false))
            .Concat(file.Suppressed.Select(diagnostic => new Finding(diagnostic, true)));
        if (redact)
        {
            // Two rules may appear as one: what is then said twice of the same place is said once, the active one first.
            findings = findings.Select(finding => finding with { Diagnostic = FindingRedactor.Redact(finding.Diagnostic, file) })
                .OrderBy(finding => finding.IsSuppressed).ThenByDescending(finding => finding.Severity)
                .DistinctBy(finding => (finding.Diagnostic.Id, finding.Diagnostic.Span));
        }

        return new FileView(
            file,
            [.. findings.OrderBy(finding => finding.Diagnostic.Span).ThenBy(finding => finding.Diagnostic.Id, StringComparer.Ordinal)],
            redact ? new RegisterMask(file.Workspace.Lint.School) : null);
    }

    /// <summary>The clauses of the policy that a finding serves.</summary>
    public IEnumerable<PolicyClause> ClausesOf(Diagnostic diagnostic) => File.Workspace.Lint.Policy.ClausesOf(diagnostic.Id);
}
