using System.CommandLine;
using PostLint.Analysis;
using PostLint.Cli.CustomRules;
using PostLint.Cli.Hosting;
using PostLint.Policies;
using PostLint.Rules;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint rules list</c> and <c>postlint rules test</c>.</summary>
internal static class RulesCommand
{
    public static Command Create(CliHost host)
    {
        var options = new WorkspaceOptions();
        var list = new Command("list", "Lists all rules, and which are on here.");
        options.AddTo(list);
        list.SetAction(parsed => List(options.Load(parsed, host, host.WorkingDirectory), host.Out));
        return new Command("rules", "Shows the rules, and tries those of the school's own.") { list, Test(host) };
    }

    private static Command Test(CliHost host)
    {
        var rule = new Argument<string?>("RULE") { Arity = ArgumentArity.ZeroOrOne, Description = "a custom rule's id or name; all when left out" };
        var options = new WorkspaceOptions();
        var test = new Command("test", "Tries each rule under 'custom_rules' on its examples.") { rule };
        options.AddTo(test);
        test.SetAction(parsed => CustomRuleTest.Run(options.Load(parsed, host, host.WorkingDirectory), parsed.GetValue(rule), host));
        return test;
    }

    private static int List(Workspace workspace, TextWriter output)
    {
        var rows = new List<string[]> { new[] { "ID", "NAME", "TITLE", "BASELINE", "OF ITSELF", $"UNDER {workspace.Profile.Id.ToUpperInvariant()}" } };
        foreach (DiagnosticDescriptor descriptor in RuleCatalog.Descriptors.Concat(workspace.CustomRules.Select(rule => rule.Descriptor)).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal))
            rows.Add([descriptor.Id, descriptor.Name, descriptor.Title, descriptor.IsBaseline ? "yes" : "-", SeverityNames.NameOf(descriptor.DefaultSeverity), StateOf(descriptor, workspace)]);
        output.Write(TextTable.Format(rows));
        return ExitCode.Clean;
    }

    private static string StateOf(DiagnosticDescriptor descriptor, Workspace workspace)
    {
        if (RuleCatalog.Find(descriptor.Id) is null && RuleCatalog.Configuration.Any(rule => rule.Descriptor.Id == descriptor.Id))
            return SeverityNames.NameOf(workspace.ConfigurationSeverity(descriptor) ?? descriptor.DefaultSeverity);
        // What the engine says itself is no matter of profiles.
        if (RuleCatalog.Find(descriptor.Id) is null && !descriptor.IsOwn) return SeverityNames.NameOf(descriptor.DefaultSeverity);
        ActiveRule? active = workspace.Lint.Rules.FirstOrDefault(rule => rule.Analyzer.Descriptor.Id == descriptor.Id);
        return active is null ? "off" : SeverityNames.NameOf(active.Severity ?? descriptor.DefaultSeverity);
    }
}
