using PostLint.Text;

namespace PostLint.Yaml.Schema;

internal sealed record MapSchema(IReadOnlyList<SchemaKey> Keys, YamlSchema? Others) : YamlSchema
{
    private readonly Dictionary<string, YamlSchema> values = Keys.ToDictionary(key => key.Key, key => key.Value, StringComparer.Ordinal);
    private readonly SchemaKey[] required = [.. Keys.Where(key => key.IsRequired)];

    /// <summary>Keys that an editor suggests where any may stand.</summary>
    public IReadOnlyList<SchemaKey> Suggested { get; init; } = [];

    /// <summary>Whether an unknown key may be somebody else's and no fault.</summary>
    public bool ToleratesUnknown { get; init; }

    public override string Expectation => "a mapping";

    public override bool Fits(YamlNode node) => node is YamlMapping or YamlScalar { IsNull: true };

    public override void Validate(YamlNode node, string path, Action<SchemaViolation> report)
    {
        if (!CheckShape(node, path, report) || node is not YamlMapping mapping) return;
        foreach (YamlEntry entry in mapping.Entries)
        {
            string key = entry.Key.Value, inner = path.Length == 0 ? key : $"{path}.{key}";
            if (key.StartsWith("x-", StringComparison.Ordinal)) continue;
            YamlSchema? schema = values.GetValueOrDefault(key) ?? Others;
            if (schema is not null) schema.Validate(entry.Value, inner, report);
            else report(Unknown(entry, path));
        }

        foreach (SchemaKey key in required)
        {
            if (mapping[key.Key] is not (null or YamlScalar { IsNull: true })) continue;
            string place = path.Length == 0 ? "the file" : $"'{path}'";
            report(new SchemaViolation(SchemaViolationKind.MissingKey, mapping.Span, path, null, $"{place} lacks the key '{key.Key}'"));
        }
    }

    private SchemaViolation Unknown(YamlEntry entry, string path)
    {
        string? nearest = EditDistance.Nearest(entry.Key.Value, Keys.Select(key => key.Key));
        string place = path.Length == 0 ? "" : $" in '{path}'";
        string hint = nearest is null ? $"; known here: {string.Join(", ", Keys.Select(key => key.Key))}" : $"; did you mean '{nearest}'?";
        return new SchemaViolation(SchemaViolationKind.UnknownKey, entry.Key.Span, entry.Key.Value, nearest, $"unknown key '{entry.Key.Value}'{place}{hint}");
    }
}
