using PostLint.Media;
using PostLint.School;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Analysis;

/// <summary>Everything resolved once per workspace: active rules with severities and options, school facts, policy, vocabulary.</summary>
public sealed class LintConfiguration
{
    private readonly List<ActiveRule> rules;
    private readonly Func<string, ListView<ActiveRule>> rulesFor;
    private SchoolNameIndex? schoolNames;
    private KnownPhrases? knownPhrases;

    /// <param name="rules">The active rules in id order.</param>
    /// <param name="rulesFor">The active rules for a path where overrides change them; null when they are the same for all.</param>
    public LintConfiguration(
        SchoolFacts school,
        PolicyFacts policy,
        IReadOnlyList<ActiveRule> rules,
        Func<string, ListView<ActiveRule>>? rulesFor = null,
        YamlMapping? defaults = null,
        bool isConfigured = true)
    {
        School = school;
        Policy = policy;
        this.rules = [.. rules];
        this.rulesFor = rulesFor ?? (_ => new ListView<ActiveRule>(this.rules));
        Defaults = defaults;
        IsConfigured = isConfigured;
        Vocabulary = Vocabulary.Create(rules.SelectMany(rule => rule.Analyzer.Lexicons));
    }

    /// <summary>No rules, no facts.</summary>
    public static LintConfiguration Default { get; } = new(SchoolFacts.Empty, PolicyFacts.Default, [], isConfigured: false);

    public SchoolFacts School { get; }

    public PolicyFacts Policy { get; }

    /// <summary>Every rule that is on for some file; its word lists are in <see cref="Vocabulary"/>.</summary>
    public IReadOnlyList<ActiveRule> Rules => rules;

    public Vocabulary Vocabulary { get; }

    /// <summary>The names of the school, made at first use; safe to race, since every result is equal.</summary>
    public SchoolNameIndex SchoolNames => schoolNames ??= SchoolNameIndex.Create(School);

    /// <summary>The school's own names and places, made at first use as well.</summary>
    public KnownPhrases KnownPhrases => knownPhrases ??= KnownPhrases.Create(School);

    /// <summary>Front-matter values for keys that a post leaves out.</summary>
    public YamlMapping? Defaults { get; }

    public bool IsConfigured { get; }

    /// <summary>Front-matter keys of the site generator that the workspace allows.</summary>
    public IReadOnlyList<string> AllowedFrontMatterKeys { get; init; } = [];

    /// <summary>
    /// Finds the file that a draft (a path relative to the workspace) names by a source: its path, or null for what must not be touched.
    /// The last argument is <see cref="LintOptions.MediaRoot"/>.
    /// </summary>
    public Func<string, string, string?, MediaPath?> FindMedia { get; init; } = static (_, _, _) => null;

    /// <summary>Platforms the workspace names beside the known ones.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>The rules that are on for a path (forward slashes, relative to the workspace).</summary>
    public ListView<ActiveRule> RulesFor(string path) => rulesFor(path);
}
