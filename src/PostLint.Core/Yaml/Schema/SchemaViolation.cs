using PostLint.Text;

namespace PostLint.Yaml.Schema;

/// <summary>
/// A place where a value is not what its schema says: the key's path, the nearest known word if one is near, and a message that repeats
/// keys and known words only, never values.
/// </summary>
public sealed record SchemaViolation(SchemaViolationKind Kind, TextSpan Span, string Path, string? Nearest, string Message);
