namespace PostLint.Yaml.Schema;

/// <summary>How a value breaks its schema.</summary>
public enum SchemaViolationKind
{
    UnknownKey,
    UnknownValue,
    WrongType,
    MissingKey,
}
