using PostLint.Lexicons;
using PostLint.Yaml.Schema;

namespace PostLint.Policies;

/// <summary>Mappings whose keys are rules. Their readers tell an unknown rule with the nearest; the JSON schema offers the rules of the catalogue.</summary>
public static class RuleKeys
{
    private static readonly IReadOnlyList<(string Id, string Name)> Rules =
        [.. Lexicon.Embedded("rule-names").Terms.Select(term => term.Text.Split(' ')).Select(parts => (parts[0], parts[1]))];

    /// <summary>A mapping from rules, by id or name, to values.</summary>
    /// <param name="value">What any value may be.</param>
    /// <param name="ofRule">What the value of a rule, by its id, may be; the same when null.</param>
    public static YamlSchema Map(YamlSchema value, Func<string, YamlSchema>? ofRule = null)
    {
        (string Id, string Name, YamlSchema Value)[] rules = [.. Rules.Select(rule => (rule.Id, rule.Name, ofRule?.Invoke(rule.Id) ?? value))];
        return YamlSchema.FreeMap(
            value,
            [.. rules.Select(rule => new SchemaKey(rule.Id, rule.Value, rule.Name)), .. rules.Select(rule => new SchemaKey(rule.Name, rule.Value, rule.Id))]);
    }
}
