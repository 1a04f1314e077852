using System.Globalization;
using PostLint.Analysis;
using PostLint.Yaml;
using PostLint.Yaml.Schema;
using static PostLint.Yaml.Schema.YamlSchema;

namespace PostLint.Policies;

/// <summary>Reads a policy file; the built-in ones and a school's own have the same format.</summary>
public static class PolicyProfileReader
{
    /// <summary>What <c>switches</c> may hold, here and in <c>policy_profile</c>.</summary>
    public static YamlSchema Switches { get; } = Map(PolicySwitches.All);

    /// <summary>What a policy file may hold.</summary>
    public static YamlSchema Schema { get; } = Map(
        Required("id", Scalar, "What the policy is called in reports and in 'policy show', such as oakmere-2026."),
        ("name", Scalar, "Its name in words; the id when left out."),
        ("extends", Scalar, "What it starts from: default, stmarys, stcleopas, wasp, marshfields, met, or another policy file; default when left out."),
        ("reviewed_on", Date, "When the policy was last reviewed, where postlint.yml does not say."),
        ("next_review", Date, "When it is to be reviewed again, where postlint.yml does not say."),
        ("switches", Switches, "The points on which policies differ; what is left out stays as in the policy that it extends."),
        ("rules", RuleKeys.Map(SeverityNames.Schema), "Severities by rule id or name; what is left out stays as in the policy that it extends. A rule of the baseline cannot go below its own severity here."),
        ("clauses", List(Map(
            Required("id", Scalar, "The clause's id, unique in the policy."),
            ("section", Scalar, "The section it stands in; coverage reports group by it."),
            Required("text", Scalar, "What it says, in short."),
            ("rules", List(Scalar, orSingle: true), "The rules that serve it, by id or name; those of custom_rules too."),
            ("severity", SeverityNames.Schema, "How much the policy itself makes of it; the rules' own severities decide what a finding is."),
            ("human", Scalar, "Why no linter can check it, so that people must; for a clause without rules, or for what its rules leave."))),
            "The clauses of the policy. Those of the policy that it extends are kept when there are none."));

    /// <summary>Reads a profile over the one it extends.</summary>
    /// <param name="root">The policy file, already held against <see cref="Schema"/>.</param>
    /// <param name="parent">The extended profile; a clause, switch or severity of the child wins.</param>
    /// <param name="idOf">The id of a rule by its id or name; an unknown one is left as written.</param>
    public static PolicyProfile Read(YamlMapping root, PolicyProfile? parent, Func<string, string?>? idOf = null)
    {
        idOf ??= static _ => null;
        string id = root.Text("id") ?? "own";
        var severities = new Dictionary<string, DiagnosticSeverity>(parent?.Severities ?? new Dictionary<string, DiagnosticSeverity>(), StringComparer.Ordinal);
        foreach (YamlEntry entry in Entries(root["rules"])) severities[idOf(entry.Key.Value) ?? entry.Key.Value] = SeverityNames.Parse((entry.Value as YamlScalar)?.Value);
        var clauses = new List<PolicyClause>();
        foreach (YamlNode node in (root["clauses"] as YamlSequence)?.Items ?? [])
        {
            if (node is YamlMapping clause) clauses.Add(ReadClause(clause, idOf));
        }

        if (clauses.Count == 0 && parent is not null) clauses.AddRange(parent.Facts.Clauses);
        return new PolicyProfile(id, root.Text("name") ?? id, severities, new PolicyFacts(id, root.Text("name") ?? id, ReadSwitches(root["switches"], parent?.Facts.Switches), clauses))
        {
            ReviewedOn = Day(root.Text("reviewed_on")),
            NextReview = Day(root.Text("next_review")),
        };
    }

    /// <summary>Switches as flat names; the values of a list are joined by a comma.</summary>
    public static IReadOnlyDictionary<string, string> ReadSwitches(YamlNode? node, IReadOnlyDictionary<string, string>? parent)
    {
        var switches = new Dictionary<string, string>(parent ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (YamlEntry entry in Entries(node)) switches[entry.Key.Value] = Flatten(entry.Value);
        return switches;
    }

    /// <summary>The rules that a clause names, as written.</summary>
    public static IEnumerable<YamlScalar> RulesOf(YamlMapping clause) => clause["rules"] switch
    {
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>(),
        YamlScalar { IsNull: false } one => [one],
        _ => [],
    };

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static string Flatten(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence sequence => string.Join(',', sequence.Items.OfType<YamlScalar>().Select(item => item.Value)),
        _ => "",
    };

    private static PolicyClause ReadClause(YamlMapping clause, Func<string, string?> idOf) => new(
        clause.Text("id") ?? "",
        clause.Text("section") ?? "Clauses",
        clause.Text("text") ?? "",
        [.. RulesOf(clause).Select(rule => idOf(rule.Value) ?? rule.Value).Distinct(StringComparer.Ordinal)])
    {
        Severity = clause.Text("severity") is { } severity ? SeverityNames.Parse(severity) : null,
        Human = clause.Text("human"),
    };

    private static IReadOnlyList<YamlEntry> Entries(YamlNode? node) => node is YamlMapping mapping ? mapping.Entries : [];
}
