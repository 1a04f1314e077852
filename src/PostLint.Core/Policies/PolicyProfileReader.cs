using PostLint.Analysis;
using PostLint.Yaml;
using PostLint.Yaml.Schema;
using static PostLint.Yaml.Schema.YamlSchema;

namespace PostLint.Policies;

/// <summary>Reads a policy file; the built-in ones and a school's own have the same format.</summary>
public static class PolicyProfileReader
{
    /// <summary>What a policy file may hold.</summary>
    public static YamlSchema Schema { get; } = Map(
        ("id", Scalar),
        ("name", Scalar),
        ("extends", Scalar),
        ("reviewed_on", Date),
        ("next_review", Date),
        ("switches", FreeMap(Either(Scalar, List(Scalar)))),
        ("rules", FreeMap(SeverityNames.Schema)),
        ("clauses", List(Map(
            ("id", Scalar),
            ("section", Scalar),
            ("text", Scalar),
            ("rules", List(Scalar)),
            ("severity", SeverityNames.Schema),
            ("human", Scalar)))));

    /// <summary>Reads a profile over the one it extends.</summary>
    /// <param name="root">The policy file, already held against <see cref="Schema"/>.</param>
    /// <param name="parent">The extended profile; a clause, switch or severity of the child wins.</param>
    public static PolicyProfile Read(YamlMapping root, PolicyProfile? parent)
    {
        string id = root.Text("id") ?? "own";
        var severities = new Dictionary<string, DiagnosticSeverity>(parent?.Severities ?? new Dictionary<string, DiagnosticSeverity>(), StringComparer.Ordinal);
        foreach (YamlEntry entry in Entries(root["rules"])) severities[entry.Key.Value] = SeverityNames.Parse((entry.Value as YamlScalar)?.Value);
        var clauses = new List<PolicyClause>();
        foreach (YamlNode node in (root["clauses"] as YamlSequence)?.Items ?? [])
        {
            if (node is YamlMapping clause) clauses.Add(ReadClause(clause));
        }

        if (clauses.Count == 0 && parent is not null) clauses.AddRange(parent.Facts.Clauses);
        return new PolicyProfile(id, root.Text("name") ?? id, severities, new PolicyFacts(id, root.Text("name") ?? id, ReadSwitches(root["switches"], parent), clauses));
    }

    /// <summary>Switches as flat names; the values of a list are joined by a comma.</summary>
    public static IReadOnlyDictionary<string, string> ReadSwitches(YamlNode? node, PolicyProfile? parent)
    {
        var switches = new Dictionary<string, string>(parent?.Facts.Switches ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (YamlEntry entry in Entries(node)) switches[entry.Key.Value] = Flatten(entry.Value);
        return switches;
    }

    private static string Flatten(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence sequence => string.Join(',', sequence.Items.OfType<YamlScalar>().Select(item => item.Value)),
        _ => "",
    };

    private static PolicyClause ReadClause(YamlMapping clause) => new(
        clause.Text("id") ?? "",
        clause.Text("section") ?? "",
        clause.Text("text") ?? "",
        [.. ((clause["rules"] as YamlSequence)?.Items ?? []).OfType<YamlScalar>().Select(rule => rule.Value)])
    {
        Severity = clause.Text("severity") is { } severity ? SeverityNames.Parse(severity) : null,
        Human = clause.Text("human"),
    };

    private static IReadOnlyList<YamlEntry> Entries(YamlNode? node) => node is YamlMapping mapping ? mapping.Entries : [];
}
