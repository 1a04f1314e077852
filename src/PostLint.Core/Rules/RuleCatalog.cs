using PostLint.Analysis;

namespace PostLint.Rules;

/// <summary>Every rule, one line each, in id order (<c>eng/new-rule.sh</c> adds one). The only registry.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<PostAnalyzer> All { get; } =
    [
        new Metadata.SuppressionWithoutReason(),
        new Disclaimers.MissingDisclaimer(),
        new Disclaimers.InadequateDisclaimer(),
    ];

    /// <summary>The rule with an id (any case) or a name, or null.</summary>
    public static PostAnalyzer? Find(string idOrName)
    {
        foreach (PostAnalyzer rule in All)
        {
            if (string.Equals(rule.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) || rule.Descriptor.Name == idOrName) return rule;
        }

        return null;
    }

    /// <summary>The page of a rule as Markdown; its file stands beside the rule's and is embedded under the class name.</summary>
    public static string Page(PostAnalyzer rule)
    {
        using Stream stream = typeof(RuleCatalog).Assembly.GetManifestResourceStream($"pages/{rule.GetType().Name}.md")
            ?? throw new InvalidOperationException($"{rule.Descriptor.Id} has no page");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
