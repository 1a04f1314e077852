namespace PostLint.Yaml.Schema;

internal sealed record AnySchema : YamlSchema
{
    public override string Expectation => "any value";

    public override bool Fits(YamlNode node) => true;

    public override void Validate(YamlNode node, string path, Action<SchemaViolation> report)
    {
        // Nothing can be wrong with any value.
    }
}
