using PostLint.Analysis;
using PostLint.Analysis.Fixing;
using PostLint.Cli.Commands;
using PostLint.Cli.Files;
using PostLint.Cli.Fixing;
using PostLint.Cli.Hosting;
using PostLint.Cli.Output;
using PostLint.Rules;
using PostLint.School;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Linting;

/// <summary>Runs every rule over the configurations of a command line.</summary>
internal sealed class AuditRun
{
    /// <summary>The rules that look at the records of accounts.</summary>
    private static readonly string[] RecordRules = ["PL7007", "PL7008", "PL7011"];

    private readonly CheckSettings settings;
    private readonly CliHost host;
    private readonly LintOptions options;
    private readonly RunLog log = new();

    private AuditRun(CheckSettings settings, CliHost host)
    {
        this.settings = settings;
        this.host = host;
        options = new LintOptions(settings.Today);
    }

    public static LintReport Run(CheckSettings settings, CliHost host) => new AuditRun(settings, host).Run();

    private LintReport Run()
    {
        (IReadOnlyList<string> configurations, IReadOnlyList<RunProblem> problems) = settings.ConfigPath is { } named
            ? ([host.FullPath(named)], [])
            : ConfigurationCollector.Collect(settings.Paths, host);
        log.AddRange(problems);
        var files = new List<FileReport>();
        foreach (string path in configurations)
        {
            host.Cancellation.ThrowIfCancellationRequested();
            if (Audit(path) is { } report) files.Add(report);
        }

        return new LintReport
        {
            Files = files,
            Problems = log.Problems,
            Fixed = log.Fixed,
            Workspaces = [.. files.Select(file => file.Workspace)],
            Notes = [.. files.Select(Note).OfType<RunProblem>()],
        };
    }

    private FileReport? Audit(string path)
    {
        try
        {
            Workspace workspace = host.LoadWorkspace(path, settings.ProfileName);
            if (settings.Fix is { } safety) workspace = Fix(path, workspace, safety);
            return ConfigurationReport.Audit(workspace, options, host);
        }
        catch (ConfigurationException exception)
        {
            foreach (ConfigurationError error in exception.Errors) log.Add(new RunProblem(null, error.ToString()));
            return null;
        }
    }

    private Workspace Fix(string path, Workspace workspace, FixSafety safety)
    {
        SourceText text = workspace.ConfigurationText;
        SourceText mended = FixLoop.Apply(text, safety, current => WorkspaceLoader.Load(path, current, settings.ProfileName, isTrusted: true).CheckConfiguration(options, isAudit: true));
        if (mended.Content == text.Content) return workspace;
        string display = ConfigurationReport.DisplayPath(path, host);
        if (!settings.Diff && FixedFileWriter.Write(path, text, mended) is { } problem)
        {
            log.Add(new RunProblem(display, problem));
            return workspace;
        }

        log.Add(new FixedFile(display, text, mended, workspace));
        return settings.Diff ? workspace : host.LoadWorkspace(path, settings.ProfileName);
    }

    /// <summary>What was not looked at, so that a list of accounts without records does not look like clean records.</summary>
    private static RunProblem? Note(FileReport file)
    {
        if (!RecordRules.Any(rule => RuleCatalog.FindDescriptor(rule) is { } descriptor && file.Workspace.ConfigurationSeverity(descriptor) != DiagnosticSeverity.Off)) return null;
        IReadOnlyList<SocialAccount> accounts = file.Workspace.Lint.School.Accounts;
        int bare = accounts.Count(account => account is { SchoolOwned: not false, Record.IsBegun: false });
        return bare == 0
            ? null
            : new RunProblem(file.Path, $"{bare} of {Counted.Of(accounts.Count, "account")} {(bare == 1 ? "only says which account it is" : "only say which account they are")}; without owners, monitors or an approval there is no record to check");
    }
}
