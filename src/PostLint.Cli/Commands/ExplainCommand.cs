using System.CommandLine;
using PostLint.Analysis;
using PostLint.Cli.CustomRules;
using PostLint.Cli.Hosting;
using PostLint.Rules;
using PostLint.Rules.Custom;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint explain RULE</c>: the rule's page, and the clauses of the active policy that it serves.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliHost host)
    {
        var rule = new Argument<string>("RULE") { Description = "a rule's id or name" };
        var workspace = new WorkspaceOptions();
        var command = new Command("explain", "Shows what a rule flags, why, and how to fix it.") { rule };
        workspace.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(rule), () => workspace.Load(parsed, host, host.WorkingDirectory), host));
        return command;
    }

    private static int Run(string name, Func<Workspace> load, CliHost host)
    {
        if (RuleCatalog.FindDescriptor(name) is not { } rule)
        {
            WriteOwn(name, load(), host.Out);
            return ExitCode.Clean;
        }

        host.Out.Write(RuleCatalog.Page(rule) is { } page ? RulePage.Plain(page) : $"# {rule.Id} {rule.Name}\n\n{rule.Title}. {char.ToUpperInvariant(rule.Help[0])}{rule.Help[1..]}.\n");
        WriteSeverity(rule, host.Out);
        WriteClauses(rule.Id, load().Lint.Policy, host.Out);
        return ExitCode.Clean;
    }

    /// <summary>A rule of the school's own has its page in <c>postlint.yml</c>.</summary>
    private static void WriteOwn(string name, Workspace workspace, TextWriter output)
    {
        CustomRule rule = workspace.CustomRules.FirstOrDefault(own => string.Equals(own.Facts.Id, name, StringComparison.OrdinalIgnoreCase) || own.Facts.Name == name)
            ?? throw new UsageException(Unknown(name, workspace));
        output.Write(RulePage.Plain(CustomRulePage.Of(rule)));
        WriteClauses(rule.Facts.Id, workspace.Lint.Policy, output);
    }

    /// <summary>The severity that is set is the most that a finding can be; what these rules make of weak evidence is the same for all, so it is said here and not on every page.</summary>
    private static void WriteSeverity(DiagnosticDescriptor rule, TextWriter output)
    {
        if (RuleCatalog.Find(rule.Id) is not SpeechActAnalyzer) return;
        output.Write("\n## How grave a finding is\n\nThe severity that a policy or postlint.yml sets is the most that a finding of this rule can be. An error needs a listed cue in the sentence and more evidence than the bare minimum; with less it is a warning. What only sounds like it to the model, or stands on weak cues beside it, is info: a hint to read the sentence again, and so is what a louder finding in the same sentence drowns out. `--explain-scores` shows the evidence of a finding.\n");
    }

    private static void WriteClauses(string id, PolicyFacts policy, TextWriter output)
    {
        bool any = false;
        foreach (PolicyClause clause in policy.ClausesOf(id))
        {
            if (!any) output.Write($"\n## Clauses of {policy.Name}\n\n");
            any = true;
            output.Write($"- {clause.Id}, {clause.Section}: {clause.Text}\n");
        }
    }

    private static string Unknown(string name, Workspace workspace)
    {
        string? nearest = EditDistance.Nearest(name.All(char.IsAsciiDigit) ? "PL" + name : name, RuleCatalog.Descriptors.Concat(workspace.CustomRules.Select(rule => rule.Descriptor)).SelectMany(rule => new[] { rule.Id, rule.Name }));
        return $"no rule is called '{name}'; {(nearest is null ? "'postlint rules list' shows all" : $"did you mean '{nearest}'?")}";
    }
}
