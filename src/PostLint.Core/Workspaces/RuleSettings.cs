using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Yaml;
using PostLint.Yaml.Schema;

namespace PostLint.Workspaces;

/// <summary>One <c>rules:</c> section: severities and options by rule id.</summary>
internal sealed class RuleSettings
{
    private readonly Dictionary<string, (DiagnosticSeverity? Severity, YamlMapping? Options)> byId = new(StringComparer.Ordinal);

    public bool TryGet(string id, out DiagnosticSeverity? severity, out YamlMapping? options)
    {
        bool known = byId.TryGetValue(id, out var setting);
        (severity, options) = setting;
        return known;
    }

    /// <summary>Reads a section; unknown rules and options are reported.</summary>
    public static RuleSettings Read(YamlNode? node, RuleNames names, Action<YamlNode, string> report)
    {
        var settings = new RuleSettings();
        foreach (YamlEntry entry in (node as YamlMapping)?.Entries ?? [])
        {
            string? id = names.IdOf(entry.Key.Value);
            if (id is null)
            {
                report(entry.Key, names.Unknown(entry.Key.Value));
                continue;
            }

            settings.byId[id] = entry.Value is YamlMapping options ? (ReadOptions(id, options, report), options) : (SeverityNames.Parse((entry.Value as YamlScalar)?.Value), null);
        }

        return settings;
    }

    private static DiagnosticSeverity? ReadOptions(string id, YamlMapping options, Action<YamlNode, string> report)
    {
        DiagnosticSeverity? severity = null;
        IReadOnlyList<SchemaKey> known = RuleNames.OptionsOf(id);
        foreach (YamlEntry entry in options.Entries)
        {
            if (entry.Key.Value == "severity")
            {
                SeverityNames.Schema.Validate(entry.Value, $"rules.{id}.severity", violation => report(entry.Value, violation.Message));
                severity = SeverityNames.Parse((entry.Value as YamlScalar)?.Value);
            }
            else if (known.FirstOrDefault(option => option.Key == entry.Key.Value) is { Value: { } schema })
            {
                schema.Validate(entry.Value, $"rules.{id}.{entry.Key.Value}", violation => report(entry.Value, violation.Message));
            }
            else
            {
                string? nearest = Text.EditDistance.Nearest(entry.Key.Value, [.. known.Select(option => option.Key), "severity"]);
                report(entry.Key, $"'{id}' has no option '{entry.Key.Value}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
            }
        }

        return severity;
    }
}
