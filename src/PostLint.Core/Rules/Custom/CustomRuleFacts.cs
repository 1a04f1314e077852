using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>What an entry of <c>custom_rules</c> says that does not depend on its kind.</summary>
public sealed record CustomRuleFacts
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What is wrong, as the school words it; without a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it; without a full stop.</summary>
    public required string Help { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    /// <summary><c>existence</c>, <c>substitution</c>, <c>required</c> or <c>pattern</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The terms, patterns or swaps as written, for the rule's page.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Where the rule stands in <c>postlint.yml</c>.</summary>
    public TextSpan Place { get; init; }

    /// <summary>The posts that it concerns.</summary>
    public CustomRuleScope Scope { get; init; } = CustomRuleScope.All;

    /// <summary>For <c>required</c>: what must stand in a post, each in the words that will do for it; for the rule's page.</summary>
    public IReadOnlyList<string> AllOf { get; init; } = [];

    /// <summary>Phrases in which the terms are harmless, or do not count as what is required.</summary>
    internal Wordings Exceptions { get; init; } = Wordings.None;

    /// <summary>Those phrases as written, for the rule's page.</summary>
    public IReadOnlyList<string> ExceptionTexts => Exceptions.Written;

    /// <summary>The clauses of the policy that it serves.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <summary>The drafts it is tried on.</summary>
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];
}
