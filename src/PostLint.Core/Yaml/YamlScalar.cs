using PostLint.Text;

namespace PostLint.Yaml;

/// <summary>A scalar: its decoded value, and whether quotes or a block marker were used (a plain one may mean null, true or a number).</summary>
public sealed class YamlScalar(TextSpan span, string value, YamlScalarStyle style) : YamlNode(span)
{
    public string Value { get; } = value;

    public YamlScalarStyle Style { get; } = style;

    /// <summary>Whether this is an empty plain scalar, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Style == YamlScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}
