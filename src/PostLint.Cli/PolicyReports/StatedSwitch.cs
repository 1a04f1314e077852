using PostLint.Policies;
using PostLint.Workspaces;

namespace PostLint.Cli.PolicyReports;

/// <summary>A switch that no rule reads: where the policy stands, and the rules whose severities carry that.</summary>
internal sealed record StatedSwitch(string Name, string Value, IReadOnlyList<RuleCoverage> Carriers)
{
    /// <summary>What carries it, in words.</summary>
    public string CarriedBy => string.Join(", ", Carriers.Select(rule => $"{rule.Id} {rule.Name} ({(rule.Severity is null ? "off" : rule.SeverityName)})"));

    /// <summary>Those that the policy or the configuration sets.</summary>
    public static IReadOnlyList<StatedSwitch> Of(Workspace workspace) =>
    [
        .. workspace.Lint.Policy.Switches
            .Where(pair => PolicySwitches.CarriersOf(pair.Key).Count > 0)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new StatedSwitch(pair.Key, pair.Value.Replace(",", ", ", StringComparison.Ordinal), [.. PolicySwitches.CarriersOf(pair.Key).Select(rule => RuleCoverage.Of(rule, workspace))])),
    ];
}
