namespace PostLint.Yaml.Schema;

internal sealed record EitherSchema(IReadOnlyList<YamlSchema> Alternatives) : YamlSchema
{
    public override string Expectation => string.Join(" or ", Alternatives.Select(alternative => alternative.Expectation));

    public override bool Fits(YamlNode node) => Alternatives.Any(alternative => alternative.Fits(node));

    public override void Validate(YamlNode node, string path, Action<SchemaViolation> report)
    {
        if (CheckShape(node, path, report)) Alternatives.First(alternative => alternative.Fits(node)).Validate(node, path, report);
    }
}
