using System.CommandLine;
using PostLint.Analysis;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.Cli.PolicyReports;
using PostLint.Policies;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint policy show</c>, <c>coverage</c>, <c>diff</c> and <c>switches</c>.</summary>
internal static class PolicyCommand
{
    private static readonly string[] Formats = ["text", "markdown", "html"];

    public static Command Create(CliHost host) => new("policy", "Shows the policy behind the rules.") { Show(host), Coverage(host), Diff(host), Switches(host) };

    private static Command Show(CliHost host)
    {
        var clause = new Argument<string>("CLAUSE") { Description = "a clause's id, such as newaccount-6 or wasp-newaccount-6" };
        var options = new WorkspaceOptions();
        var command = new Command("show", "Shows a clause, the rules that serve it, and how they stand here.") { clause };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            (PolicyClause found, Workspace workspace) = Find(parsed.GetRequiredValue(clause), options.Load(parsed, host, host.WorkingDirectory));
            host.Out.WriteLine($"{workspace.Profile.Name}, {found.Section}");
            CoverageText.Write(new ClauseCoverage(found, [.. found.Rules.Select(rule => RuleCoverage.Of(rule, workspace))]), host.Out);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command Coverage(CliHost host)
    {
        var format = new Option<string?>("--format") { HelpName = "FORMAT", Description = "text (default), markdown or html" };
        var file = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "write it to a file" };
        var options = new WorkspaceOptions();
        var command = new Command("coverage", "Shows which clauses the rules enforce, which wait for configuration, and which are for people.") { format, file };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            int chosen = Choice.Of("--format", parsed.GetValue(format) ?? "text", Formats);
            PolicyCoverage coverage = PolicyCoverage.Of(options.Load(parsed, host, host.WorkingDirectory), host.Today());
            using var text = new StringWriter { NewLine = "\n" };
            if (chosen == 0) CoverageText.Write(coverage, text);
            else if (chosen == 1) CoverageMarkdown.Write(coverage, text);
            else CoverageHtml.Write(coverage, text);
            Save(parsed.GetValue(file), text.ToString(), host);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command Diff(CliHost host)
    {
        var left = new Argument<string>("POLICY") { Description = "a profile's name, or a policy file" };
        var right = new Argument<string>("OTHER") { Description = "the policy to compare it with, such as wasp" };
        var command = new Command("diff", "Shows where two policies differ: rules, switches, clauses.") { left, right };
        command.SetAction(parsed =>
        {
            PolicyDiff.Write(Profile(parsed.GetRequiredValue(left), host), Profile(parsed.GetRequiredValue(right), host), host.Out);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command Switches(CliHost host)
    {
        var command = new Command("switches", "Lists the switches that a policy may set, with their values.");
        command.SetAction(_ =>
        {
            SwitchTable.Write(host.Out);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Save(string? path, string text, CliHost host)
    {
        if (path is null)
        {
            host.Out.Write(text);
            return;
        }

        try
        {
            AtomicFile.Write(host.FullPath(path), text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output: '{path}' cannot be written", exception);
        }
    }

    private static PolicyProfile Profile(string name, CliHost host)
    {
        if (!name.EndsWith(".yml", StringComparison.Ordinal)) return BuiltInProfiles.Load(BuiltInProfiles.Names[Choice.Of("policy diff", name, BuiltInProfiles.Names)]);
        string path = host.FullPath(name);
        if (!File.Exists(path)) throw new UsageException($"there is no policy file '{name}'");
        LoadedPolicy policy = PolicyLoader.Load(path, isStrict: false);
        if (policy.Unwritten.Count > 0)
            host.Error.WriteLine($"postlint: {name}: names rules that are not PostLint's, and that no {WorkspaceLoader.FileName} here has under 'custom_rules': {string.Join(", ", policy.Unwritten)}");
        return policy.Profile;
    }

    /// <summary>A clause of the active policy, else of a built-in one, whose name may stand before the id.</summary>
    private static (PolicyClause Clause, Workspace Workspace) Find(string id, Workspace here)
    {
        IEnumerable<Workspace> all = BuiltInProfiles.Names.Where(name => name != here.Profile.Id).Select(name => WorkspaceLoader.Unconfigured(here.Root, name));
        foreach (Workspace workspace in all.Prepend(here))
        {
            string own = id.StartsWith(workspace.Profile.Id + "-", StringComparison.OrdinalIgnoreCase) ? id[(workspace.Profile.Id.Length + 1)..] : id;
            PolicyClause? clause = workspace.Profile.Facts.Clauses.FirstOrDefault(clause => clause.Id.Equals(own, StringComparison.OrdinalIgnoreCase) || clause.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
            if (clause is not null) return (clause, workspace);
        }

        string? nearest = EditDistance.Nearest(id, here.Profile.Facts.Clauses.Select(clause => clause.Id));
        throw new UsageException($"no clause is called '{id}'; {(nearest is null ? "'postlint policy coverage' lists them" : $"did you mean '{nearest}'?")}");
    }
}
