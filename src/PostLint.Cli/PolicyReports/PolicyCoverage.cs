using PostLint.Workspaces;

namespace PostLint.Cli.PolicyReports;

/// <summary>How much of a policy the rules enforce in a workspace, by section and clause.</summary>
internal sealed record PolicyCoverage(string Id, string Name, IReadOnlyList<(string Section, IReadOnlyList<ClauseCoverage> Clauses)> Sections)
{
    public IEnumerable<ClauseCoverage> Clauses => Sections.SelectMany(section => section.Clauses);

    /// <summary>The figures in words.</summary>
    public string Summary
    {
        get
        {
            var all = Clauses.ToList();
            int enforced = all.Count(clause => clause.IsEnforced), partly = all.Count(clause => clause.IsPartly), human = all.Count(clause => clause.IsHuman);
            int waiting = all.Count(clause => clause is { IsHuman: false, IsEnforced: false, IsPartly: false } && clause.Rules.Any(rule => rule.State == RuleState.NeedsConfiguration));
            return $"{all.Count} clauses: {enforced} enforced, {partly} in part, {waiting} waiting for configuration, {all.Count - enforced - partly - waiting - human} off or not in this version, {human} for people";
        }
    }

    public static PolicyCoverage Of(Workspace workspace) => new(
        workspace.Profile.Id,
        workspace.Profile.Name,
        [
            .. workspace.Profile.Facts.Clauses
                .Select(clause => new ClauseCoverage(clause, [.. clause.Rules.Select(rule => RuleCoverage.Of(rule, workspace))]))
                .GroupBy(clause => clause.Clause.Section)
                .Select(section => (section.Key, (IReadOnlyList<ClauseCoverage>)[.. section])),
        ]);
}
