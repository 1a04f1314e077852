using PostLint.Text;

namespace PostLint.Yaml;

/// <summary>A mapping in the order written; keys are scalars and unique.</summary>
public sealed class YamlMapping(TextSpan span, IReadOnlyList<YamlEntry> entries) : YamlNode(span)
{
    // An array of its own: every rule asks for keys, and to enumerate an interface allocates.
    private readonly YamlEntry[] entries = [.. entries];

    public IReadOnlyList<YamlEntry> Entries => entries;

    /// <summary>The value of a key, or null when the key is absent.</summary>
    public YamlNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, or null when the key is absent.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in entries)
        {
            if (entry.Key.Value == key) return entry;
        }

        return null;
    }

    /// <summary>The value of a key when it is a scalar other than null.</summary>
    public YamlScalar? Scalar(string key) => this[key] is YamlScalar { IsNull: false } scalar ? scalar : null;

    /// <summary>The text of a scalar key, or null.</summary>
    public string? Text(string key) => Scalar(key)?.Value;
}
