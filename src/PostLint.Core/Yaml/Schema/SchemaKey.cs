namespace PostLint.Yaml.Schema;

/// <summary>A key of a mapping: its name, what its value may be, what it means in a sentence, and whether it must be there.</summary>
public readonly record struct SchemaKey(string Key, YamlSchema Value, string Description, bool IsRequired = false)
{
    public static implicit operator SchemaKey((string Key, YamlSchema Value) key) => new(key.Key, key.Value, "");

    public static implicit operator SchemaKey((string Key, YamlSchema Value, string Description) key) => new(key.Key, key.Value, key.Description);

    public static SchemaKey FromValueTuple((string Key, YamlSchema Value, string Description) key) => key;
}
