using PostLint.Text;

namespace PostLint.Yaml.Schema;

internal sealed record EnumSchema(IReadOnlyList<string> Values) : YamlSchema
{
    /// <summary>Whether a workspace may add values, so that the JSON schema only suggests these.</summary>
    public bool MayGrow { get; init; }

    public override string Expectation => Values.Count <= 18 ? "one of " + string.Join(", ", Values) : "one of the known values";

    public override bool Fits(YamlNode node) => node is YamlScalar;

    public override void Validate(YamlNode node, string path, Action<SchemaViolation> report)
    {
        if (!CheckShape(node, path, report)) return;
        var scalar = (YamlScalar)node;
        if (scalar.IsNull || Values.Contains(scalar.Value, StringComparer.OrdinalIgnoreCase)) return;
        string? nearest = EditDistance.Nearest(scalar.Value, Values);
        string hint = nearest is null ? $"; it must be {Expectation}" : $"; did you mean '{nearest}'?";
        report(new SchemaViolation(SchemaViolationKind.UnknownValue, node.Span, path, nearest, $"'{path}' has an unknown value{hint}"));
    }
}
