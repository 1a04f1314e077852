using PostLint.Text;

namespace PostLint.Yaml;

/// <summary>A list.</summary>
public sealed class YamlSequence(TextSpan span, IReadOnlyList<YamlNode> items) : YamlNode(span)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}
