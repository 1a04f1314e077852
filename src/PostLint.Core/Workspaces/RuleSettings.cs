using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Yaml;

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
    public static RuleSettings Read(YamlNode? node, Action<YamlNode, string> report)
    {
        var settings = new RuleSettings();
        foreach (YamlEntry entry in (node as YamlMapping)?.Entries ?? [])
        {
            string? id = KnownRules.IdOf(entry.Key.Value);
            if (id is null)
            {
                string? nearest = KnownRules.Nearest(entry.Key.Value);
                report(entry.Key, $"unknown rule '{entry.Key.Value}'" + (nearest is null ? "; see 'postlint rules list'" : $"; did you mean '{nearest}'?"));
                continue;
            }

            settings.byId[id] = entry.Value is YamlMapping options ? (ReadOptions(id, options, report), options) : (SeverityNames.Parse((entry.Value as YamlScalar)?.Value), null);
        }

        return settings;
    }

    private static DiagnosticSeverity? ReadOptions(string id, YamlMapping options, Action<YamlNode, string> report)
    {
        DiagnosticSeverity? severity = null;
        IReadOnlyList<string> known = Rules.RuleCatalog.Find(id)?.Options ?? [];
        foreach (YamlEntry entry in options.Entries)
        {
            if (entry.Key.Value == "severity")
            {
                SeverityNames.Schema.Validate(entry.Value, $"rules.{id}.severity", violation => report(entry.Value, violation.Message));
                severity = SeverityNames.Parse((entry.Value as YamlScalar)?.Value);
            }
            else if (!known.Contains(entry.Key.Value))
            {
                string? nearest = Text.EditDistance.Nearest(entry.Key.Value, [.. known, "severity"]);
                report(entry.Key, $"'{id}' has no option '{entry.Key.Value}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
            }
        }

        return severity;
    }
}
