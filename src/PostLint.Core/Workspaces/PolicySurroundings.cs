using PostLint.Analysis;
using PostLint.Rules.Custom;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>What the nearest <c>postlint.yml</c> says that a policy file may name: rules of the school's own, people and their roles.</summary>
/// <param name="Rules">The rules of the school's own; null when nobody can tell which it has.</param>
/// <param name="People">What it says of people and roles; empty when there is none, or it cannot be read.</param>
internal sealed record PolicySurroundings(IReadOnlyList<CustomRule>? Rules, YamlMapping People)
{
    private static readonly PolicySurroundings None = new(null, new YamlMapping(default, []));

    /// <summary>Reads a configuration, once, which may be faulty: its own faults are told elsewhere.</summary>
    /// <param name="configuration">The file, or null where there is none.</param>
    public static PolicySurroundings Of(string? configuration)
    {
        if (configuration is null) return None;
        try
        {
            SourceText text = WorkspaceLoader.ReadText(configuration, configuration);
            var errors = new ConfigurationErrors(configuration, text);
            YamlMapping root = WorkspaceLoader.ReadRoot(text, errors);
            var people = new YamlMapping(root.Span, [.. root.Entries.Where(entry => KnownRoles.Keys.Contains(entry.Key.Value))]);
            return new PolicySurroundings(RulesOf(root, text, errors), people);
        }
        catch (ConfigurationException)
        {
            return None;
        }
    }

    private static IReadOnlyList<CustomRule>? RulesOf(YamlMapping root, SourceText text, ConfigurationErrors errors)
    {
        try
        {
            return WorkspaceLoader.ReadCustomRules(root, text, errors);
        }
        catch (ConfigurationException)
        {
            return null;
        }
    }
}
