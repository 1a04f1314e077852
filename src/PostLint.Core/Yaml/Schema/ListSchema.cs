namespace PostLint.Yaml.Schema;

internal sealed record ListSchema(YamlSchema Item, bool OrSingle) : YamlSchema
{
    public override string Expectation => OrSingle ? $"{Item.Expectation}, or a list of them" : "a list";

    public override bool Fits(YamlNode node) => node is YamlSequence or YamlScalar { IsNull: true } || OrSingle && Item.Fits(node);

    public override void Validate(YamlNode node, string path, Action<SchemaViolation> report)
    {
        if (!CheckShape(node, path, report)) return;
        if (node is not YamlSequence sequence)
        {
            if (node is not YamlScalar { IsNull: true }) Item.Validate(node, path, report);
            return;
        }

        for (int i = 0; i < sequence.Items.Count; i++) Item.Validate(sequence.Items[i], $"{path}[{i}]", report);
    }
}
