using PostLint.Lexicons;

namespace PostLint.Workspaces;

/// <summary>The rules that configuration may name, those of the catalogue that this version does not run yet included.</summary>
public static class KnownRules
{
    private static readonly Lazy<IReadOnlyList<(string Id, string Name)>> Rules = new(Load);

    /// <summary>The id for an id (any case) or a name; null when no rule is called so.</summary>
    public static string? IdOf(string idOrName)
    {
        foreach ((string id, string name) in Rules.Value)
        {
            if (string.Equals(id, idOrName, StringComparison.OrdinalIgnoreCase) || name == idOrName) return id;
        }

        return null;
    }

    /// <summary>The name of a rule by its id, or null.</summary>
    public static string? NameOf(string id)
    {
        foreach ((string known, string name) in Rules.Value)
        {
            if (known == id) return name;
        }

        return null;
    }

    /// <summary>All ids and names.</summary>
    public static IEnumerable<string> IdsAndNames => Rules.Value.SelectMany(rule => new[] { rule.Id, rule.Name });

    private static IReadOnlyList<(string Id, string Name)> Load() =>
        [.. Lexicon.Embedded("rule-names").Terms.Select(term => term.Text.Split(' ')).Select(parts => (parts[0], parts[1]))];
}
