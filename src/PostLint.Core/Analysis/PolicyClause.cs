namespace PostLint.Analysis;

/// <summary>A clause of a policy: its id, its section, a short paraphrase, and the rules that serve it.</summary>
public sealed record PolicyClause(string Id, string Section, string Text, IReadOnlyList<string> Rules)
{
    /// <summary>How much the policy itself makes of it; null where it leaves that to the rules.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Why it is for people and no linter can check it; beside rules, why the rest of it is.</summary>
    public string? Human { get; init; }
}
