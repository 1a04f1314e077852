using PostLint.Analysis;
using PostLint.Policies;

namespace PostLint.Cli.PolicyReports;

/// <summary>A clause and the rules that serve it; one without rules is for people, and one with rules may be for people in part.</summary>
internal sealed record ClauseCoverage(PolicyClause Clause, IReadOnlyList<RuleCoverage> Rules)
{
    public bool IsHuman => Rules.Count == 0;

    /// <summary>Whether rules serve it and the policy says that people must look after it too.</summary>
    public bool HasHumanPart => !IsHuman && !string.IsNullOrWhiteSpace(Clause.Human);

    /// <summary>Whether every rule of it does its part, and nothing is left to people.</summary>
    public bool IsEnforced => !IsHuman && !HasHumanPart && Rules.All(rule => rule.State == RuleState.Enforced);

    /// <summary>Whether something is done for it, and something is not.</summary>
    public bool IsPartly => !IsEnforced && Rules.Any(rule => rule.State is RuleState.Enforced or RuleState.InPart);

    /// <summary>Why it is for people, wholly or in part.</summary>
    public string Human => HasHumanPart ? $"{(IsPartly ? "in part; " : "")}the rest is human: {Clause.Human}" : $"human: {Clause.Human ?? "no rule serves it"}";

    /// <summary>The severity of one of its rules, and what the clause says where that is another.</summary>
    public string SeverityOf(RuleCoverage rule) => Clause.Severity is { } said && rule.Severity is { } own && own != said ? $"{rule.SeverityName} (the clause: {SeverityNames.NameOf(said)})" : rule.SeverityName;
}
