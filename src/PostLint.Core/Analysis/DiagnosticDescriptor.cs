namespace PostLint.Analysis;

/// <summary>What is the same for every diagnostic of a rule. The rule's page has the file name <c>{Id}</c>'s class beside it and is embedded.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary><c>PL1001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The fault in kebab case: <c>phone-number</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The fault in words, for lists and SARIF.</summary>
    public required string Title { get; init; }

    /// <summary>What to do about it, one plain sentence without a full stop.</summary>
    public required string Help { get; init; }

    public required DiagnosticSeverity DefaultSeverity { get; init; }

    /// <summary>The least severity in <c>gate</c> when nothing is configured for the rule; null for the same as elsewhere.</summary>
    public DiagnosticSeverity? GateSeverity { get; init; }

    /// <summary>Whether the rule belongs to the baseline that every profile keeps on (rules.md section 6).</summary>
    public bool IsBaseline { get; init; }

    /// <summary>Whether the school wrote the rule itself; such a rule is on under every profile that does not name it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Ids of more specific rules: where one of them stands on the same words, active and not suppressed, this one gives way.</summary>
    public IReadOnlyList<string> YieldsTo { get; init; } = [];

    /// <summary>Whether a post may suppress it.</summary>
    public bool IsSuppressible { get; init; } = true;
}
