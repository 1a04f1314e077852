using System.CommandLine;
using PostLint.Analysis;
using PostLint.Cli.Hosting;
using PostLint.Cli.Output;
using PostLint.Cli.PolicyReports;
using PostLint.Policies;
using PostLint.School;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint config check</c> and <c>postlint config show</c>.</summary>
internal static class ConfigCommand
{
    /// <summary>How many faults of a register are told one by one.</summary>
    private const int ShownFaults = 5;

    public static Command Create(CliHost host)
    {
        var checkedFile = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "a postlint.yml or a policy file; the nearest postlint.yml when left out" };
        var keyFile = new Option<string?>("--key-file") { HelpName = "FILE", Description = "the key of sealed registers" };
        var check = new Command("check", "Checks a postlint.yml and the registers it names, or a policy file.") { checkedFile, keyFile };
        check.SetAction(parsed => Check(parsed.GetValue(checkedFile), host.WithKeyFile(parsed.GetValue(keyFile))));

        var shownFile = new Argument<string>("FILE") { Description = "a draft" };
        var options = new WorkspaceOptions();
        var show = new Command("show", "Shows which postlint.yml serves a draft, and which rules are on for it.") { shownFile };
        options.AddTo(show);
        show.SetAction(parsed =>
        {
            string full = host.FullPath(parsed.GetRequiredValue(shownFile));
            string folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
            return Show(options.Load(parsed, host, folder), full, host.Out);
        });
        return new Command("config", "Checks and shows the configuration.") { check, show, SchemaCommand.Create(host) };
    }

    private static int Check(string? file, CliHost host)
    {
        string? path = file is null ? WorkspaceLoader.Locate(host.WorkingDirectory) : host.FullPath(file);
        if (path is not null && Directory.Exists(path)) path = Path.Combine(path, WorkspaceLoader.FileName);
        if (path is null) throw new UsageException($"there is no {WorkspaceLoader.FileName} here or in a folder above");
        if (PolicyLoader.IsPolicyFile(path)) return CheckPolicy(path, host);
        Workspace workspace = host.LoadWorkspace(path, null);
        foreach (RegisterProblem problem in workspace.Lint.School.Problems)
            host.Error.WriteLine($"postlint: {path}: the register under '{problem.Key}' cannot be used: {problem.Reason}");
        bool isSound = true;
        foreach (RegisterNotice notice in workspace.Lint.School.Notices) isSound &= WriteFaults(notice, path, host);
        if (workspace.Lint.School.Problems.Count > 0) return ExitCode.Failure;
        host.Out.WriteLine($"{path}: valid; profile {workspace.Profile.Id}, {Counted.Of(workspace.Lint.Rules.Count, "rule")} on{(isSound ? "" : "; but facts are lost in its registers, so 'gate' will not pass")}");
        foreach (StatedSwitch stated in StatedSwitch.Of(workspace).Where(stated => workspace.OwnSwitches.Contains(stated.Name)))
            host.Out.WriteLine($"note: the switch '{stated.Name}' is stated only, and no rule reads it; what carries it is the severity of {stated.CarriedBy}");
        return isSound ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>The first faults of a register by which a fact is lost, row by row, and how many there are besides. False when there is one.</summary>
    private static bool WriteFaults(RegisterNotice notice, string path, CliHost host)
    {
        RegisterFault[] faults = [.. notice.Faults.Where(fault => fault.Matters(host.Today()))], grave = [.. faults.Where(fault => fault.IsGrave)];
        string where = $"postlint: {path}: the register under '{notice.Key}'";
        foreach (RegisterFault fault in grave.Take(ShownFaults)) host.Error.WriteLine($"{where}: {fault}");
        if (faults.Length > Math.Min(grave.Length, ShownFaults)) host.Error.WriteLine($"{where}: {faults.Length - Math.Min(grave.Length, ShownFaults)} more to mend; 'postlint register check' lists all");
        return grave.Length == 0;
    }

    private static int CheckPolicy(string path, CliHost host)
    {
        LoadedPolicy policy = PolicyLoader.Load(path, isStrict: true);
        host.Out.WriteLine($"{path}: a valid policy file; policy {policy.Profile.Id}, {Counted.Of(policy.Profile.Facts.Clauses.Count, "clause")}");
        if (policy.Unwritten.Count > 0)
            host.Error.WriteLine($"postlint: {path}: {string.Join(", ", policy.Unwritten)} must stand under 'custom_rules' in {WorkspaceLoader.FileName}, and none could be read here to look");
        return ExitCode.Clean;
    }

    private static int Show(Workspace workspace, string full, TextWriter output)
    {
        string relative = workspace.RelativePath(full);
        output.WriteLine($"configuration  {workspace.ConfigurationPath ?? "none; only the rules that need none"}");
        string remark = Directory.Exists(full) || workspace.Files.IsDraft(relative) ? File.Exists(full) || Directory.Exists(full) ? "" : " (there is no such file yet)" : " (left out by 'include' and 'exclude')";
        output.WriteLine($"path           {relative}{remark}");
        output.WriteLine($"profile        {workspace.Profile.Id} ({workspace.Profile.Name})");
        output.WriteLine();
        var rows = new List<string[]> { new[] { "ID", "NAME", "SEVERITY", "FROM" } };
        foreach (ActiveRule rule in workspace.Lint.RulesFor(relative))
        {
            DiagnosticDescriptor descriptor = rule.Analyzer.Descriptor;
            rows.Add([descriptor.Id, descriptor.Name, SeverityNames.NameOf(rule.Severity ?? descriptor.DefaultSeverity), OriginOf(rule, workspace)]);
        }

        output.Write(TextTable.Format(rows));
        return ExitCode.Clean;
    }

    private static string OriginOf(ActiveRule rule, Workspace workspace) => rule.Origin switch
    {
        SeverityOrigin.Override => "postlint.yml, overrides",
        SeverityOrigin.Configuration => "postlint.yml, rules",
        SeverityOrigin.Profile => $"profile {workspace.Profile.Id}",
        _ => "the rule",
    };
}
