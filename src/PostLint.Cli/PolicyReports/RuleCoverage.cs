using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Rules;
using PostLint.Workspaces;

namespace PostLint.Cli.PolicyReports;

/// <summary>A rule that serves a clause, and how it stands.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Severity">Its severity here; null when it does not run.</param>
/// <param name="State">How it stands.</param>
/// <param name="Needs">The keys of <c>postlint.yml</c> that it waits for.</param>
internal sealed record RuleCoverage(string Id, string Name, DiagnosticSeverity? Severity, RuleState State, IReadOnlyList<string> Needs)
{
    /// <summary>The least that <c>gate</c> makes of its findings; null where that is no more than the severity.</summary>
    public DiagnosticSeverity? InGate { get; private init; }

    /// <summary>The severity in words.</summary>
    public string SeverityName => Severity is not { } severity ? "-" : InGate is { } gate ? $"{SeverityNames.NameOf(severity)}, {SeverityNames.NameOf(gate)} in gate" : SeverityNames.NameOf(severity);

    /// <summary>The state in words.</summary>
    public string StateText => State switch
    {
        RuleState.Enforced => "enforced",
        RuleState.InPart => $"enforced in part; the rest needs configuration: {string.Join(", ", Needs)}",
        RuleState.NeedsConfiguration => $"needs configuration: {string.Join(", ", Needs)}",
        RuleState.Off => "off",
        _ when Name.Length == 0 => "not among 'custom_rules'",
        _ => "not in this version",
    };

    public static RuleCoverage Of(string id, Workspace workspace)
    {
        DiagnosticDescriptor? own = workspace.CustomRules.FirstOrDefault(rule => rule.Facts.Id == id)?.Descriptor;
        string name = own?.Name ?? KnownRules.NameOf(id) ?? "";
        if ((own ?? RuleCatalog.FindDescriptor(id)) is not { } descriptor) return new RuleCoverage(id, name, null, RuleState.NotYet, []);
        DiagnosticSeverity severity = SeverityOf(descriptor, workspace);
        if (severity == DiagnosticSeverity.Off) return new RuleCoverage(id, name, null, RuleState.Off, []);
        RuleNeed need = RuleNeeds.Of(id, workspace.ConfigurationRoot, workspace.Profile, workspace.Lint.School);
        RuleState state = need.Keys.Count == 0 ? RuleState.Enforced : need.IsSilent ? RuleState.NeedsConfiguration : RuleState.InPart;
        return new RuleCoverage(id, name, severity, state, need.Keys) { InGate = descriptor.GateSeverity > severity ? descriptor.GateSeverity : null };
    }

    private static DiagnosticSeverity SeverityOf(DiagnosticDescriptor descriptor, Workspace workspace)
    {
        if (workspace.Lint.Rules.FirstOrDefault(rule => rule.Analyzer.Descriptor.Id == descriptor.Id) is { } active) return active.Severity ?? descriptor.DefaultSeverity;
        bool isConfiguration = RuleCatalog.Configuration.Any(rule => rule.Descriptor.Id == descriptor.Id);
        return isConfiguration ? workspace.ConfigurationSeverity(descriptor) ?? descriptor.DefaultSeverity : DiagnosticSeverity.Off;
    }
}
