using PostLint.Text;

namespace PostLint.Yaml;

/// <summary>A YAML value with its place; spans are UTF-16 code units of the whole file.</summary>
public abstract class YamlNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}
