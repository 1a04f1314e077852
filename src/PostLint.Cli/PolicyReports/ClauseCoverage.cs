using PostLint.Analysis;

namespace PostLint.Cli.PolicyReports;

/// <summary>A clause and the rules that serve it; one without rules is for people.</summary>
internal sealed record ClauseCoverage(PolicyClause Clause, IReadOnlyList<RuleCoverage> Rules)
{
    public bool IsHuman => Rules.Count == 0;

    /// <summary>Whether every rule of it does its part.</summary>
    public bool IsEnforced => !IsHuman && Rules.All(rule => rule.State == RuleState.Enforced);

    /// <summary>Whether something is done for it, and something is not.</summary>
    public bool IsPartly => !IsEnforced && Rules.Any(rule => rule.State is RuleState.Enforced or RuleState.InPart);

    /// <summary>Why it is for people.</summary>
    public string Human => $"human: {Clause.Human ?? "no rule serves it"}";
}
