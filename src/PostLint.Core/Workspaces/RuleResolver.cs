using System.Collections.Concurrent;
using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Rules;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Resolves which rules run where: descriptor default &lt; policy profile &lt; configuration &lt; override.</summary>
internal sealed class RuleResolver
{
    private readonly PolicyProfile profile;
    private readonly IReadOnlyList<PostAnalyzer> rules;
    private readonly RuleSettings settings;
    private readonly IReadOnlyList<Override> overrides;

    /// <summary>By the overrides that hold: a character for each, its place in <see cref="overrides"/>.</summary>
    private readonly ConcurrentDictionary<string, List<ActiveRule>> resolved = new(StringComparer.Ordinal);

    public RuleResolver(PolicyProfile profile, YamlMapping? root, RuleNames names, Action<YamlNode, string> report)
    {
        rules = names.Own.Count == 0 ? RuleCatalog.All : [.. RuleCatalog.All.Concat(names.Own).OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        this.profile = profile;
        settings = RuleSettings.Read(root?["rules"], names, report);
        overrides = [.. ((root?["overrides"] as YamlSequence)?.Items ?? []).OfType<YamlMapping>().Select(item => Override.Read(item, names, report))];
    }

    /// <summary>The <c>rules:</c> section.</summary>
    public RuleSettings Settings => settings;

    /// <summary>Every rule that is on for some file, in id order.</summary>
    public IReadOnlyList<ActiveRule> All() =>
        [.. rules.Select(rule => Enumerable.Range(0, overrides.Count + 1).Select(i => Resolve(rule, i == 0 ? "" : Mark(i - 1))).FirstOrDefault(active => active is not null)).OfType<ActiveRule>()];

    /// <summary>The rules for a path.</summary>
    public ListView<ActiveRule> For(string path)
    {
        string matching = "";
        for (int i = 0; i < overrides.Count; i++)
        {
            if (overrides[i].Serves(path)) matching += Mark(i);
        }

        if (resolved.TryGetValue(matching, out List<ActiveRule>? known)) return new ListView<ActiveRule>(known);
        return new ListView<ActiveRule>(resolved.GetOrAdd(matching, key => [.. rules.Select(rule => Resolve(rule, key)).OfType<ActiveRule>()]));
    }

    private static string Mark(int index) => checked((char)index).ToString();

    private ActiveRule? Resolve(PostAnalyzer rule, string matching)
    {
        DiagnosticSeverity? severity = profile.SeverityOf(rule.Descriptor);
        YamlMapping? options = null;
        SeverityOrigin origin = severity is null ? SeverityOrigin.Rule : SeverityOrigin.Profile;
        if (Apply(settings, rule, ref severity, ref options)) origin = SeverityOrigin.Configuration;
        foreach (char i in matching)
        {
            if (Apply(overrides[i].Settings, rule, ref severity, ref options)) origin = SeverityOrigin.Override;
        }

        if (severity == DiagnosticSeverity.Off) return null;
        return new ActiveRule(rule, severity, origin >= SeverityOrigin.Configuration, new RuleOptions(options)) { Origin = severity is null ? SeverityOrigin.Rule : origin };
    }

    /// <summary>Lays a section over what is there; true when it sets a severity. Naming a rule with options alone turns it on at its own.</summary>
    private static bool Apply(RuleSettings section, PostAnalyzer rule, ref DiagnosticSeverity? severity, ref YamlMapping? options)
    {
        if (!section.TryGet(rule.Descriptor.Id, out DiagnosticSeverity? own, out YamlMapping? ownOptions)) return false;
        options = ownOptions ?? options;
        if (own is not null) severity = own;
        else if (severity == DiagnosticSeverity.Off) severity = null;
        return own is not null;
    }
}
