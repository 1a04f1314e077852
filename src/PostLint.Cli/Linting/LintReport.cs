using PostLint.Analysis;
using PostLint.Cli.Commands;
using PostLint.Cli.Files;
using PostLint.Workspaces;

namespace PostLint.Cli.Linting;

/// <summary>What a run came to.</summary>
internal sealed record LintReport
{
    /// <summary>One entry a file, by path; configuration files stand first.</summary>
    public required IReadOnlyList<FileReport> Files { get; init; }

    public required IReadOnlyList<RunProblem> Problems { get; init; }

    /// <summary>Named files that are no drafts, and why; no failure.</summary>
    public IReadOnlyList<RunProblem> Excluded { get; init; } = [];

    /// <summary>What the run passed over, by file; no failure.</summary>
    public IReadOnlyList<RunProblem> Notes { get; init; } = [];

    /// <summary>Files that fixes changed, with what they were before.</summary>
    public IReadOnlyList<Fixing.FixedFile> Fixed { get; init; } = [];

    /// <summary>How many image files were rewritten without their metadata.</summary>
    public int RewrittenImages { get; init; }

    /// <summary>The workspaces that served them.</summary>
    public IReadOnlyList<Workspace> Workspaces { get; init; } = [];

    public int PostCount => Files.Count(file => file.IsPost);

    /// <summary>The exit code of the command line's contract.</summary>
    public int ExitCode(CheckSettings settings)
    {
        bool registerFails = settings.IsGate && Workspaces.Any(workspace => workspace.Lint.School.Problems.Count > 0);
        if (Problems.Count > 0 || registerFails) return Hosting.ExitCode.Failure;
        return settings.FailOn is { } level && Files.Any(file => file.Diagnostics.Any(diagnostic => diagnostic.Severity >= level))
            ? Hosting.ExitCode.Findings
            : Hosting.ExitCode.Clean;
    }
}
