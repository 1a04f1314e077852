using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>The school's own word lists (<c>lexicons</c>), which the terms of custom rules name as <c>$list</c> or <c>$list.part</c>.</summary>
internal sealed class WordLists
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
            if (!term.Value.StartsWith('$'))
            {
                yield return term;
                continue;
            }

            foreach (YamlScalar word in Find(term)) yield return word;
        }
    }

    /// <summary>Reports the lists that no rule names.</summary>
    public void ReportUnused()
    {
        foreach ((string name, YamlScalar key) in unused) errors.Add(key.Span, $"no custom rule names the word list '{name}'; write ${name} among the terms of one");
    }

    private IReadOnlyList<YamlScalar> Find(YamlScalar term)
    {
        string name = term.Value[1..];
        if (lists.TryGetValue(name, out IReadOnlyList<YamlScalar>? words))
        {
            unused.Remove(name.Split('.')[0]);
            return words;
        }

        string? nearest = EditDistance.Nearest(name, lists.Keys);
        errors.Add(term.Span, $"'lexicons' has no list '{name}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        return [];
    }

    private static IReadOnlyList<YamlScalar> Scalars(YamlNode? node) => node switch
    {
        YamlSequence sequence => [.. sequence.Items.OfType<YamlScalar>().Where(item => !item.IsNull)],
        YamlScalar { IsNull: false } one => [one],
        _ => [],
    };
}
