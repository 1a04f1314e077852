using System.Text;
using System.Text.Json;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Core.Tests.Harness;

/// <summary>
/// Lays a fragment of configuration over a whole one: mappings and lists of mappings (by <c>id</c>) merge, any other value replaces, an empty
/// list replaces, and <c>null</c> removes. A record of an account or an authorisation that the fragment names is first completed from the first one of the whole.
/// </summary>
internal static class ConfigurationOverlay
{
    private static readonly string[] CompletedSections = ["accounts", "authorised"];

    /// <param name="whole">The complete configuration.</param>
    /// <param name="fragment">What is laid over it.</param>
    /// <param name="counterpart">The example that stands against the fragment: what only its records name, the fragment's records lose.</param>
    public static string Lay(string whole, string fragment, string? counterpart = null)
    {
        YamlMapping under = Read(whole), over = Read(fragment);
        YamlMapping? against = counterpart is null ? null : Read(counterpart);
        var entries = new List<YamlEntry>();
        foreach (YamlEntry entry in Merge(under, over).Entries)
        {
            bool isNamed = entry.Value is YamlSequence && over[entry.Key.Value] is YamlSequence { Items: [YamlMapping, ..] };
            entries.Add(isNamed ? entry with { Value = Complete(entry.Key.Value, (YamlSequence)entry.Value, under, over, against) } : entry);
        }

        var text = new StringBuilder();
        foreach (YamlEntry entry in entries)
        {
            Write(entry.Key, text);
            text.Append(": ");
            Write(entry.Value, text);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static YamlSequence Complete(string section, YamlSequence merged, YamlMapping under, YamlMapping over, YamlMapping? against)
    {
        YamlMapping? model = CompletedSections.Contains(section) ? (YamlMapping)((YamlSequence)under[section]!).Items[0] : null;
        return new YamlSequence(default, [.. merged.Items.Select(item => item is YamlMapping record && Find(over, section, record) is { } named ? Complete(record, model, named, against is null ? null : Find(against, section, record)) : item)]);
    }

    private static YamlMapping Complete(YamlMapping record, YamlMapping? model, YamlMapping named, YamlMapping? against)
    {
        IEnumerable<YamlEntry> entries = record.Entries.Concat((model?.Entries ?? []).Where(entry => record.Find(entry.Key.Value) is null && named.Find(entry.Key.Value) is null));
        return new YamlMapping(default, [.. entries.Where(entry => against?.Find(entry.Key.Value) is null || named.Find(entry.Key.Value) is not null)]);
    }

    private static YamlMapping? Find(YamlMapping root, string section, YamlMapping record) =>
        (root[section] as YamlSequence)?.Items.OfType<YamlMapping>().FirstOrDefault(item => item.Text("id") == record.Text("id"));

    private static YamlNode Merge(YamlNode under, YamlNode over) => (under, over) switch
    {
        (YamlMapping below, YamlMapping above) => Merge(below, above),
        (YamlSequence below, YamlSequence { Items.Count: > 0 } above) when below.Items.Concat(above.Items).All(item => item is YamlMapping mapping && mapping.Text("id") is not null) => Merge(below, above),
        _ => over,
    };

    private static YamlMapping Merge(YamlMapping under, YamlMapping over)
    {
        var entries = under.Entries.Where(entry => over.Find(entry.Key.Value) is null).ToList();
        foreach (YamlEntry entry in over.Entries)
        {
            if (entry.Value is YamlScalar { IsNull: true }) continue;
            entries.Add(under[entry.Key.Value] is { } below ? entry with { Value = Merge(below, entry.Value) } : entry);
        }

        return new YamlMapping(default, entries);
    }

    private static YamlSequence Merge(YamlSequence under, YamlSequence over)
    {
        var items = under.Items.Cast<YamlMapping>().ToList();
        foreach (YamlMapping item in over.Items.Cast<YamlMapping>())
        {
            int at = items.FindIndex(known => known.Text("id") == item.Text("id"));
            if (at >= 0) items[at] = Merge(items[at], item);
            else items.Add(Merge(new YamlMapping(default, []), item));
        }

        return new YamlSequence(default, items);
    }

    private static YamlMapping Read(string text) => (YamlMapping)YamlReader.Read(text, new TextSpan(0, text.Length)).Root!;

    /// <summary>Flow style is the same for every value, and a quoted scalar means what it says.</summary>
    private static void Write(YamlNode node, StringBuilder text)
    {
        switch (node)
        {
            case YamlMapping mapping:
                text.Append('{').AppendJoin(", ", mapping.Entries.Select(entry => Written(entry.Key) + ": " + Written(entry.Value))).Append('}');
                break;
            case YamlSequence sequence:
                text.Append('[').AppendJoin(", ", sequence.Items.Select(Written)).Append(']');
                break;
            case YamlScalar { IsNull: true }:
                text.Append("null");
                break;
            case YamlScalar scalar:
                text.Append(JsonSerializer.Serialize(scalar.Value));
                break;
        }
    }

    private static string Written(YamlNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }
}
