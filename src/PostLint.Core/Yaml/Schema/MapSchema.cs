using PostLint.Text;

namespace PostLint.Yaml.Schema;

internal sealed record MapSchema(IReadOnlyList<(string Key, YamlSchema Value)> Keys, YamlSchema? Others) : YamlSchema
{
    public override string Expectation => "a mapping";

    public override bool Fits(YamlNode node) => node is YamlMapping or YamlScalar { IsNull: true };

    public override void Validate(YamlNode node, string path, Action<SchemaViolation> report)
    {
        if (!CheckShape(node, path, report) || node is not YamlMapping mapping) return;
        foreach (YamlEntry entry in mapping.Entries)
        {
            string key = entry.Key.Value, inner = path.Length == 0 ? key : $"{path}.{key}";
            if (key.StartsWith("x-", StringComparison.Ordinal)) continue;
            YamlSchema? schema = Find(key) ?? Others;
            if (schema is not null) schema.Validate(entry.Value, inner, report);
            else report(Unknown(entry, path));
        }
    }

    private YamlSchema? Find(string key)
    {
        foreach ((string known, YamlSchema value) in Keys)
        {
            if (known == key) return value;
        }

        return null;
    }

    private SchemaViolation Unknown(YamlEntry entry, string path)
    {
        string? nearest = EditDistance.Nearest(entry.Key.Value, Keys.Select(key => key.Key));
        string place = path.Length == 0 ? "" : $" in '{path}'";
        string hint = nearest is null ? $"; known here: {string.Join(", ", Keys.Select(key => key.Key))}" : $"; did you mean '{nearest}'?";
        return new SchemaViolation(SchemaViolationKind.UnknownKey, entry.Key.Span, entry.Key.Value, nearest, $"unknown key '{entry.Key.Value}'{place}{hint}");
    }
}
