using PostLint.Analysis;
using PostLint.Yaml.Schema;

namespace PostLint.Policies;

/// <summary>Severities as configuration writes them.</summary>
public static class SeverityNames
{
    private static readonly string[] Names = ["off", "info", "warning", "error"];

    public static YamlSchema Schema { get; } = YamlSchema.OneOf(Names);

    /// <summary>The severity of a name that the schema has accepted.</summary>
    public static DiagnosticSeverity Parse(string? name) => (DiagnosticSeverity)Math.Max(0, Array.IndexOf(Names, name?.ToLowerInvariant()));

    public static string NameOf(DiagnosticSeverity severity) => Names[(int)severity];
}
