namespace PostLint.Yaml.Schema;

internal sealed record ScalarSchema(string Noun, Func<string, bool> Accepts) : YamlSchema
{
    public override string Expectation => Noun;

    public override bool Fits(YamlNode node) => node is YamlScalar scalar && (scalar.IsNull || Accepts(scalar.Value));

    public override void Validate(YamlNode node, string path, Action<SchemaViolation> report) => CheckShape(node, path, report);
}
