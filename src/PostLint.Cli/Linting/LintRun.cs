using PostLint.Analysis;
using PostLint.Analysis.Fixing;
using PostLint.Cli.Commands;
using PostLint.Cli.Files;
using PostLint.Cli.Fixing;
using PostLint.Cli.Hosting;
using PostLint.Media;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Linting;

/// <summary>Finds the drafts of a command line and lints them, several at once.</summary>
internal sealed class LintRun
{
    private readonly CheckSettings settings;
    private readonly CliHost host;
    private readonly WorkspaceCache workspaces;
    private readonly LintOptions options;
    private readonly RunLog log = new();
    private readonly ImageFixer images = new();

    private LintRun(CheckSettings settings, CliHost host)
    {
        this.settings = settings;
        this.host = host;
        workspaces = new WorkspaceCache(host, settings.ConfigPath, settings.ProfileName);
        options = new LintOptions(settings.Today, settings.IsGate) { Media = new MediaLibrary(new DiskMediaFiles()), IsSweep = settings.IsSweep };
    }

    /// <exception cref="ConfigurationException">The configuration given by name cannot be used.</exception>
    public static LintReport Run(CheckSettings settings, CliHost host)
    {
        var run = new LintRun(settings, host);
        return settings.Paths is ["-"] ? run.LintInput() : run.LintFiles();
    }

    private LintReport LintInput()
    {
        string full = host.FullPath(settings.StdinPath ?? "stdin.md");
        string folder = Path.GetDirectoryName(full) ?? host.WorkingDirectory;
        var files = new List<FileReport>();
        if (workspaces.For(folder, folder) is { } workspace)
        {
            string display = settings.StdinPath is null ? "<stdin>" : Path.GetRelativePath(host.WorkingDirectory, full).Replace('\\', '/');
            var draft = new Draft(full, display, workspaces.PathIn(workspace, full), workspace);
            using Stream input = host.Input();
            (SourceText? text, string? problem) = DraftReader.Read(input);
            // The command before it in a pipe may have failed; an editor's empty text is no fault.
            if (settings.IsGate && text is { Length: 0 }) (text, problem) = (null, "nothing came on standard input, so nothing was checked");
            if (Lint(draft, text, problem) is { } report) files.Add(report);
        }

        return Report(files, [], []);
    }

    private LintReport LintFiles()
    {
        DraftSelection selection = new DraftCollector(host, workspaces).Collect(settings.Paths);
        log.AddRange(selection.Problems);
        IReadOnlyList<Draft> drafts = selection.Drafts;
        var reports = new FileReport?[drafts.Count];
        using (var progress = Progress.Start(host, settings.Quiet, drafts.Count))
        {
            // One file needs no pool, and starting it costs more than the lint.
            if (drafts.Count == 1) reports[0] = LintFile(drafts[0]);
            else Parallel.For(0, drafts.Count, new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs, CancellationToken = host.Cancellation }, i =>
            {
                reports[i] = LintFile(drafts[i]);
                progress.Step();
            });
        }

        host.Cancellation.ThrowIfCancellationRequested();
        return Report([.. reports.OfType<FileReport>()], selection.Excluded, selection.Notes);
    }

    private FileReport? LintFile(Draft draft)
    {
        (SourceText? text, string? problem) = DraftReader.Read(draft.FullPath);
        return Lint(draft, text, problem);
    }

    private SourceText FixFile(Draft draft, SourceText text, FixSafety safety)
    {
        SourceText mended = FixLoop.Apply(text, safety, current => Lint(draft, current).Diagnostics);
        if (mended.Content == text.Content) return text;
        if (!settings.Diff && FixedFileWriter.Write(draft.FullPath, text, mended) is { } problem)
        {
            log.Add(new RunProblem(draft.DisplayPath, problem));
            return text;
        }

        log.Add(new FixedFile(draft.DisplayPath, text, mended, draft.Workspace));
        return settings.Diff ? text : mended;
    }

    private LintResult Lint(Draft draft, SourceText text) =>
        draft.Workspace.Linter.Lint(text, draft.WorkspacePath, options with { MediaRoot = workspaces.BaseOf(draft.Workspace, draft.FullPath) });

    private FileReport? Lint(Draft draft, SourceText? text, string? problem)
    {
        if (text is null)
        {
            log.Add(new RunProblem(draft.DisplayPath, problem ?? "the file cannot be read"));
            return null;
        }

        try
        {
            if (settings.Fix is { } safety) text = FixFile(draft, text, safety);
            LintResult result = Lint(draft, text);
            if (settings is { Fix: { } least, Diff: false } && result.Diagnostics.Any(diagnostic => diagnostic.Fixes.Any(fix => fix.Strips.Count > 0)))
            {
                images.Apply(source => draft.Workspace.Lint.FindMedia(draft.WorkspacePath, source, workspaces.BaseOf(draft.Workspace, draft.FullPath)), least, result.Diagnostics);
                result = Lint(draft, text);
            }

            var report = new FileReport(draft.DisplayPath, draft.WorkspacePath, draft.Workspace) { Diagnostics = result.Diagnostics, Suppressed = result.Suppressed };
            return report.HasFindings ? report with { Text = text } : report;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The exception's text may quote the draft, so only its type is shown.
            log.Add(new RunProblem(draft.DisplayPath, $"a rule failed on this draft ({exception.GetType().Name}), so it counts as not checked; report it without the draft's text"));
            return null;
        }
    }

    private LintReport Report(IReadOnlyList<FileReport> files, IReadOnlyList<RunProblem> excluded, IEnumerable<RunProblem> notes)
    {
        foreach (ConfigurationError error in workspaces.Errors) log.Add(new RunProblem(null, error.ToString()));
        IReadOnlyList<Workspace> used = [.. workspaces.Loaded];
        if (settings is { IsGate: false, IsSweep: false } && ConfigurationReport.ProfileNoteOf(used) is { } few) notes = notes.Append(few);
        IEnumerable<FileReport> configurations = used.Select(workspace => ConfigurationReport.Of(workspace, options, host)).OfType<FileReport>();
        return new LintReport
        {
            Files = [.. configurations, .. files],
            Problems = log.Problems,
            Fixed = log.Fixed,
            RewrittenImages = images.Count,
            Excluded = excluded,
            Notes = [.. notes, .. used.Select(workspace => ConfigurationReport.NoteOf(workspace, host)).OfType<RunProblem>().Distinct()],
            Workspaces = used,
        };
    }
}
