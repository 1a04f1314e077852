using PostLint.Text;

namespace PostLint.Yaml;

/// <summary>A mapping in the order written; keys are scalars and unique.</summary>
public sealed class YamlMapping(TextSpan span, IReadOnlyList<YamlEntry> entries) : YamlNode(span)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>The value of a key, or null when the key is absent.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (YamlEntry entry in Entries)
            {
                if (entry.Key.Value == key) return entry.Value;
            }

            return null;
        }
    }

    /// <summary>The entry of a key, or null when the key is absent.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
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
