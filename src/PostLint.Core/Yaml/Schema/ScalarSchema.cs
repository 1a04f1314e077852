namespace PostLint.Yaml.Schema;

internal sealed record ScalarSchema(string Noun, Func<string, bool> Accepts) : YamlSchema
{
    /// <summary>What an accepted text may be as a JSON value, since editors read YAML as such.</summary>
    public IReadOnlyList<string> JsonTypes { get; init; } = ["string"];

    /// <summary>What JSON Schema holds an accepted text against, as far as a regular expression can say it; null for any text.</summary>
    public string? Pattern { get; init; }

    public override string Expectation => Noun;

    public override bool Fits(YamlNode node) => node is YamlScalar scalar && (scalar.IsNull || Accepts(scalar.Value));

    public override void Validate(YamlNode node, string path, Action<SchemaViolation> report) => CheckShape(node, path, report);
}
