using PostLint.Cli.Files;
using PostLint.Cli.Linting;

namespace PostLint.Cli.Output;

/// <summary>A run as one report shows it, redacted or not.</summary>
internal sealed class ReportView
{
    public ReportView(LintReport report, bool isRedacted)
    {
        Report = report;
        IsRedacted = isRedacted;
        Files = [.. report.Files.Select(file => FileView.Of(file, isRedacted && file.HasFindings))];
        Summary = ReportSummary.Of(this);
    }

    public LintReport Report { get; }

    public bool IsRedacted { get; }

    public IReadOnlyList<FileView> Files { get; }

    public ReportSummary Summary { get; }

    /// <summary>The id of the policy profile, or null when the drafts stand under several or none was needed.</summary>
    public string? Profile => Report.Workspaces.Select(workspace => workspace.Profile.Id).Distinct().ToList() is [{ } only] ? only : null;

    /// <summary>What kept the run from being whole, with paths as this report shows them.</summary>
    public IEnumerable<RunProblem> Problems => Report.Problems;
}
