using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Core.Tests.Schemas;

/// <summary>A document with one key misspelt or one value of another shape, for every key.</summary>
internal static class Mutations
{
    public static IEnumerable<(string Place, YamlNode Document)> Of(YamlNode node, string path = "")
    {
        if (node is YamlSequence list)
        {
            for (int i = 0; i < list.Items.Count; i++)
            {
                int index = i;
                foreach ((string place, YamlNode item) in Of(list.Items[i], $"{path}[{i}]"))
                    yield return (place, new YamlSequence(list.Span, [.. list.Items.Select((old, at) => at == index ? item : old)]));
            }
        }

        if (node is not YamlMapping mapping) yield break;
        foreach (YamlEntry entry in mapping.Entries)
        {
            string inner = path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}";
            yield return ($"{inner}~", With(entry with { Key = new YamlScalar(entry.Key.Span, entry.Key.Value + "q", YamlScalarStyle.Plain) }));
            yield return ($"{inner}=", With(entry with { Value = new YamlMapping(new TextSpan(0, 0), [new YamlEntry(new YamlScalar(default, "qq", YamlScalarStyle.Plain), new YamlScalar(default, "qq", YamlScalarStyle.Plain))]) }));
            yield return ($"{inner}!", With(entry with { Value = new YamlScalar(entry.Value.Span, "qq", YamlScalarStyle.Plain) }));
            foreach ((string place, YamlNode value) in Of(entry.Value, inner)) yield return (place, With(entry with { Value = value }));

            YamlMapping With(YamlEntry changed) => new(mapping.Span, [.. mapping.Entries.Select(old => ReferenceEquals(old.Key, entry.Key) ? changed : old)]);
        }
    }
}
