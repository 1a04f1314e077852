using PostLint.Rules.Custom;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>The school's own word lists (<c>lexicons</c>), which the terms of custom rules name as <c>$list</c> or <c>$list.part</c>.</summary>
internal sealed class WordLists : IPatternLists
{
    private readonly Dictionary<string, IReadOnlyList<YamlScalar>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlScalar> unused = new(StringComparer.Ordinal);
    private readonly ConfigurationErrors errors;

    public WordLists(YamlNode? section, ConfigurationErrors errors)
    {
        this.errors = errors;
        foreach (YamlEntry list in (section as YamlMapping)?.Entries ?? [])
        {
            unused[list.Key.Value] = list.Key;
            if (list.Value is not YamlMapping parts) lists[list.Key.Value] = Scalars(list.Value);
            else foreach (YamlEntry part in parts.Entries) lists[$"{list.Key.Value}.{part.Key.Value}"] = Scalars(part.Value);
        }
    }

    /// <summary>The terms of a value, those of the lists that it names in their place. A list that is none is reported.</summary>
    public IEnumerable<YamlScalar> Expand(YamlNode? node)
    {
        foreach (YamlScalar term in Scalars(node))
        {
            if (!IsList(term.Value))
            {
                yield return term;
                continue;
            }

            foreach (YamlScalar word in Find(term)) yield return word;
        }
    }

    public IReadOnlyList<string>? Find(string name)
    {
        if (!lists.TryGetValue(name, out IReadOnlyList<YamlScalar>? words)) return null;
        unused.Remove(name.Split('.')[0]);
        return [.. words.Select(word => word.Value)];
    }

    public string Unknown(string name)
    {
        string? nearest = EditDistance.Nearest(name, lists.Keys);
        return $"'lexicons' has no list '{name}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?");
    }

    /// <summary>An entry of a list that there is.</summary>
    public YamlScalar Entry(string name, int index) => lists[name][index];

    /// <summary>Reports the lists that no rule names.</summary>
    public void ReportUnused()
    {
        foreach ((string name, YamlScalar key) in unused) errors.Add(key.Span, $"no custom rule names the word list '{name}'; write ${name} among the terms of one");
    }

    /// <summary>Whether a term is the name of a list and nothing else; a list inside a longer wording is the pattern's matter.</summary>
    private bool IsList(string term) => term.StartsWith('$') && (lists.ContainsKey(term[1..]) || term.AsSpan(1).IndexOfAny(" ()|<>?*$") < 0);

    private IReadOnlyList<YamlScalar> Find(YamlScalar term)
    {
        string name = term.Value[1..];
        if (Find(name) is not null) return lists[name];
        errors.Add(term.Span, Unknown(name));
        return [];
    }

    private static IReadOnlyList<YamlScalar> Scalars(YamlNode? node) => node switch
    {
        YamlSequence sequence => [.. sequence.Items.OfType<YamlScalar>().Where(item => !item.IsNull)],
        YamlScalar { IsNull: false } one => [one],
        _ => [],
    };
}
