namespace PostLint.Analysis;

/// <summary>What the active policy profile says, apart from severities.</summary>
public sealed class PolicyFacts
{
    private readonly IReadOnlyDictionary<string, string> switches;
    private readonly ILookup<string, PolicyClause> clausesByRule;

    public PolicyFacts(string id, string name, IReadOnlyDictionary<string, string> switches, IEnumerable<PolicyClause> clauses)
    {
        Id = id;
        Name = name;
        this.switches = switches;
        Clauses = [.. clauses];
        clausesByRule = Clauses.SelectMany(clause => clause.Rules.Select(rule => (rule, clause))).ToLookup(pair => pair.rule, pair => pair.clause, StringComparer.Ordinal);
    }

    public static PolicyFacts Default { get; } = new("default", "PostLint baseline", new Dictionary<string, string>(StringComparer.Ordinal), []);

    /// <summary>The profile's id: <c>default</c>, <c>stmarys</c>, or a school's own.</summary>
    public string Id { get; }

    public string Name { get; }

    public IReadOnlyList<PolicyClause> Clauses { get; }

    /// <summary>The clauses that a rule serves.</summary>
    public IEnumerable<PolicyClause> ClausesOf(string rule) => clausesByRule[rule];

    /// <summary>The same policy with more rules under some of its clauses.</summary>
    /// <param name="served">Clauses, by id, and the rules that serve them too.</param>
    public PolicyFacts Serving(ILookup<string, string> served) => new(Id, Name, switches, Clauses.Select(clause =>
        served.Contains(clause.Id) ? clause with { Rules = [.. clause.Rules.Concat(served[clause.Id]).Distinct(StringComparer.Ordinal)] } : clause));

    /// <summary>All switches.</summary>
    public IReadOnlyDictionary<string, string> Switches => switches;

    /// <summary>The value of a switch (rules.md section 7), or the given one when the profile is silent. Lists are joined by a comma.</summary>
    public string Switch(string name, string otherwise) => switches.GetValueOrDefault(name, otherwise);

    /// <summary>Whether a switch that is a list holds a value.</summary>
    public bool SwitchHas(string name, string value) =>
        switches.TryGetValue(name, out string? list) && list.Split(',', StringSplitOptions.TrimEntries).Contains(value, StringComparer.Ordinal);
}
