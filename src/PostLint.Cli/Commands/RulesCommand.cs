using System.CommandLine;
using PostLint.Analysis;
using PostLint.Cli.Hosting;
using PostLint.Policies;
using PostLint.Rules;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint rules list</c>.</summary>
internal static class RulesCommand
{
    public static Command Create(CliHost host)
    {
        var options = new WorkspaceOptions();
        var list = new Command("list", "Lists all rules, and which are on here.");
        options.AddTo(list);
        list.SetAction(parsed => List(options.Load(parsed, host, host.WorkingDirectory), host.Out));
        return new Command("rules", "Shows the rules.") { list };
    }

    private static int List(Workspace workspace, TextWriter output)
    {
        var rows = new List<string[]> { new[] { "ID", "NAME", "TITLE", "DEFAULT", workspace.Profile.Id.ToUpperInvariant() } };
        foreach (DiagnosticDescriptor descriptor in RuleCatalog.Descriptors)
            rows.Add([descriptor.Id, descriptor.Name, descriptor.Title, SeverityNames.NameOf(descriptor.DefaultSeverity), StateOf(descriptor, workspace)]);
        output.Write(TextTable.Format(rows));
        return ExitCode.Clean;
    }

    private static string StateOf(DiagnosticDescriptor descriptor, Workspace workspace)
    {
        if (RuleCatalog.Find(descriptor.Id) is null && RuleCatalog.Configuration.Any(rule => rule.Descriptor.Id == descriptor.Id))
            return SeverityNames.NameOf(workspace.ConfigurationSeverity(descriptor) ?? descriptor.DefaultSeverity);
        // What the engine says itself is no matter of profiles.
        if (RuleCatalog.Find(descriptor.Id) is null) return SeverityNames.NameOf(descriptor.DefaultSeverity);
        ActiveRule? active = workspace.Lint.Rules.FirstOrDefault(rule => rule.Analyzer.Descriptor.Id == descriptor.Id);
        return active is null ? "off" : SeverityNames.NameOf(active.Severity ?? descriptor.DefaultSeverity);
    }
}
