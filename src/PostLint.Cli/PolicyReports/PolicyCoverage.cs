using PostLint.Cli.Output;
using PostLint.Rules;
using PostLint.Workspaces;

namespace PostLint.Cli.PolicyReports;

/// <summary>How much of a policy the rules enforce in a workspace, by section and clause.</summary>
internal sealed record PolicyCoverage(string Id, string Name, IReadOnlyList<(string Section, IReadOnlyList<ClauseCoverage> Clauses)> Sections)
{
    /// <summary>The day, the files and the days of review.</summary>
    public required string Head { get; init; }

    /// <summary>Rules that are on and serve no clause.</summary>
    public required IReadOnlyList<RuleCoverage> Unserving { get; init; }

    /// <summary>Switches that are only stated.</summary>
    public required IReadOnlyList<StatedSwitch> Stated { get; init; }

    public IEnumerable<ClauseCoverage> Clauses => Sections.SelectMany(section => section.Clauses);

    /// <summary>The figures in words.</summary>
    public string Summary
    {
        get
        {
            var all = Clauses.ToList();
            if (all.Count == 0) return "no clauses: this policy is the severities of its rules, which 'postlint rules list' shows; a policy file gives it clauses";
            int enforced = all.Count(clause => clause.IsEnforced), partly = all.Count(clause => clause.IsPartly), human = all.Count(clause => clause.IsHuman);
            int waiting = all.Count(clause => clause is { IsHuman: false, IsEnforced: false, IsPartly: false } && clause.Rules.Any(rule => rule.State == RuleState.NeedsConfiguration));
            return $"{Counted.Of(all.Count, "clause")}: {enforced} enforced, {partly} in part, {waiting} waiting for configuration, {all.Count - enforced - partly - waiting - human} off or not in this version, {human} for people";
        }
    }

    public static PolicyCoverage Of(Workspace workspace, DateOnly today) => new(
        workspace.Profile.Id,
        workspace.Profile.Name,
        [
            .. workspace.Profile.Facts.Clauses
                .Select(clause => new ClauseCoverage(clause, [.. clause.Rules.Select(rule => RuleCoverage.Of(rule, workspace))]))
                .GroupBy(clause => clause.Clause.Section)
                .Select(section => (section.Key, (IReadOnlyList<ClauseCoverage>)[.. section])),
        ])
    {
        Head = CoverageHead.Of(workspace, today),
        Unserving =
        [
            .. RuleCatalog.Descriptors.Concat(workspace.CustomRules.Select(rule => rule.Descriptor))
                .Where(rule => !workspace.Lint.Policy.ClausesOf(rule.Id).Any())
                .Select(rule => RuleCoverage.Of(rule.Id, workspace))
                .Where(rule => rule.Severity is not null),
        ],
        Stated = StatedSwitch.Of(workspace),
    };
}
