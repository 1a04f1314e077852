using PostLint.Rules;
using PostLint.Rules.Custom;
using PostLint.Text;
using PostLint.Yaml.Schema;

namespace PostLint.Workspaces;

/// <summary>The rules that a workspace may name: those of the catalogue, and its own.</summary>
/// <param name="own">The rules of the school's own.</param>
/// <param name="mayBeMore">Whether the school may have others that nobody knows here.</param>
internal sealed class RuleNames(IReadOnlyList<CustomRule> own, bool mayBeMore = false)
{
    private const int MaxShown = 5;

    public static RuleNames BuiltIn { get; } = new([]);

    public IReadOnlyList<CustomRule> Own => own;

    /// <summary>The id for an id (any case) or a name; null when no rule is called so.</summary>
    public string? IdOf(string idOrName) => KnownRules.IdOf(idOrName) ?? own.FirstOrDefault(rule => IsCalled(rule, idOrName))?.Facts.Id;

    /// <summary>Whether a rule may be named so: there is one, or there may be.</summary>
    public bool Accepts(string idOrName) => IdOf(idOrName) is not null || mayBeMore && CustomRuleReader.IsOwnId(idOrName);

    /// <summary>What is to be said of a name that no rule has.</summary>
    public string Unknown(string idOrName)
    {
        // A clause is often written before its rule; an id of the school's own kind is no misspelt id of the catalogue.
        if (CustomRuleReader.IsOwnId(idOrName))
        {
            string there = own.Count == 0 ? "" : $"; those there are {string.Join(", ", own.Select(rule => rule.Facts.Id).Take(MaxShown))}{(own.Count > MaxShown ? " and others" : "")}";
            return $"unknown rule '{idOrName}'; a rule of your own is written under 'custom_rules' in {WorkspaceLoader.FileName}{there}";
        }

        string? nearest = EditDistance.Nearest(idOrName, own.SelectMany(rule => new[] { rule.Facts.Id, rule.Facts.Name }).Concat(KnownRules.IdsAndNames));
        return $"unknown rule '{idOrName}'" + (nearest is null ? "; see 'postlint rules list'" : $"; did you mean '{nearest}'?");
    }

    /// <summary>The options of a rule beside its severity.</summary>
    public static IReadOnlyList<SchemaKey> OptionsOf(string id) => RuleCatalog.Find(id)?.Options ?? [];

    private static bool IsCalled(CustomRule rule, string idOrName) =>
        string.Equals(rule.Facts.Id, idOrName, StringComparison.OrdinalIgnoreCase) || rule.Facts.Name == idOrName;
}
