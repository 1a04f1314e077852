using PostLint.Analysis;
using PostLint.Cli.Hosting;
using PostLint.Cli.Output;
using PostLint.Rules.Custom;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.CustomRules;

/// <summary>Tries the rules of the school's own on their examples, and says file and line of every example that fails.</summary>
internal sealed class CustomRuleTest
{
    private readonly Workspace workspace;
    private readonly CliHost host;
    private int examples;
    private int failures;

    private CustomRuleTest(Workspace workspace, CliHost host)
    {
        this.workspace = workspace;
        this.host = host;
    }

    /// <param name="workspace">Whose rules are tried.</param>
    /// <param name="only">The id or name of the only rule to try, or null.</param>
    /// <param name="host">Where failures are written.</param>
    /// <returns>Clean when all examples hold, findings when one fails.</returns>
    /// <exception cref="UsageException">There is nothing to try.</exception>
    public static int Run(Workspace workspace, string? only, CliHost host)
    {
        if (workspace.CustomRules.Count == 0) throw new UsageException(workspace.ConfigurationPath is null ? "there is no postlint.yml here or in a folder above" : $"{workspace.ConfigurationPath} has no 'custom_rules'");
        List<CustomRule> rules = [.. workspace.CustomRules.Where(rule => only is null || string.Equals(rule.Facts.Id, only, StringComparison.OrdinalIgnoreCase) || rule.Facts.Name == only)];
        if (rules.Count == 0)
        {
            string? nearest = EditDistance.Nearest(only!, workspace.CustomRules.SelectMany(rule => new[] { rule.Facts.Id, rule.Facts.Name }));
            throw new UsageException($"no custom rule is called '{only}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }

        var test = new CustomRuleTest(workspace, host);
        foreach (CustomRule rule in rules) test.Try(rule);
        host.Out.WriteLine($"{Counted.Of(rules.Count, "rule")}, {Counted.Of(test.examples, "example")}, {Counted.Of(test.failures, "failure")}");
        return test.failures == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private void Try(CustomRule rule)
    {
        if (!rule.Facts.Examples.Any(example => example.IsFlagged)) Fail(rule, rule.Facts.Place, "has no example under 'examples.flag'; add a draft that it must flag");
        var lint = new LintConfiguration(workspace.Lint.School, workspace.Lint.Policy, [new ActiveRule(rule, null, false, RuleOptions.None)], null, workspace.Lint.Defaults);
        var linter = new Linter(lint);
        foreach (RuleExample example in rule.Facts.Examples)
        {
            examples++;
            MarkedDraft draft = MarkedDraft.Of(example.Draft);
            LintResult result = linter.Lint(SourceText.From(draft.Text), "example.md", new LintOptions(host.Today()));
            List<TextSpan> found = [.. result.Diagnostics.Where(finding => finding.Descriptor == rule.Descriptor).Select(finding => finding.Span)];
            if (Problem(example, draft, found) is { } problem) Fail(rule, example.Place, problem);
        }
    }

    private static string? Problem(RuleExample example, MarkedDraft draft, List<TextSpan> found)
    {
        if (!example.IsFlagged) return found.Count == 0 ? null : $"must be silent here, and flags {Quoted(draft, found)}";
        if (found.Count == 0) return "must flag this example, and is silent";
        if (draft.Marks.Count == 0 || found.SequenceEqual(draft.Marks)) return null;
        return $"must flag {Quoted(draft, draft.Marks)} here, and flags {Quoted(draft, found)}";
    }

    /// <summary>The words of some places; examples are the school's own and invented, so that they may be shown.</summary>
    private static string Quoted(MarkedDraft draft, IEnumerable<TextSpan> places) =>
        string.Join(", ", places.Select(place => $"\"{draft.Text.Substring(place.Start, place.Length).ReplaceLineEndings(" ")}\""));

    private void Fail(CustomRule rule, TextSpan place, string problem)
    {
        failures++;
        LinePosition position = workspace.ConfigurationText.Lines.GetPosition(place.Start);
        host.Out.WriteLine($"{workspace.ConfigurationPath}:{position.Line + 1}:{position.Character + 1}: {rule.Facts.Id} {rule.Facts.Name} {problem}");
    }
}
