using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Posts;

/// <summary>A front-matter value and its place; a value that comes from the workspace's defaults has an empty place.</summary>
public readonly record struct MetadataValue(string Text, TextSpan Span)
{
    /// <summary>The value of a key: its scalars, one or many; empty when the key is absent or null. A mapping counts by its <c>id</c>.</summary>
    public static IReadOnlyList<MetadataValue> List(YamlMapping? mapping, string key) => mapping?[key] switch
    {
        null => [],
        YamlSequence sequence => [.. sequence.Items.Select(Of).OfType<MetadataValue>()],
        YamlNode node => Of(node) is { } value ? [value] : [],
    };

    private static MetadataValue? Of(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false } scalar => new MetadataValue(scalar.Value, scalar.Span),
        YamlMapping mapping when mapping.Scalar("id") is { } id => new MetadataValue(id.Value, id.Span),
        _ => null,
    };
}
