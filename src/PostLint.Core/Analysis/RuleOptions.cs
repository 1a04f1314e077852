using PostLint.Yaml;

namespace PostLint.Analysis;

/// <summary>The options configured for one rule beside its severity.</summary>
public sealed class RuleOptions(YamlMapping? mapping)
{
    public static RuleOptions None { get; } = new(null);

    /// <summary>The text of an option, or the given default.</summary>
    public string Text(string name, string otherwise) => mapping?.Text(name) ?? otherwise;

    /// <summary>A whole-number option, or the given default; the configuration reader has already refused what is none.</summary>
    public int Number(string name, int otherwise) => int.TryParse(mapping?.Text(name), out int value) ? value : otherwise;
}
