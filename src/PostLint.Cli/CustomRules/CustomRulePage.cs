using System.Text;
using PostLint.Policies;
using PostLint.Rules.Custom;

namespace PostLint.Cli.CustomRules;

/// <summary>The page of a rule of the school's own, in the form of the pages of the catalogue.</summary>
internal static class CustomRulePage
{
    public static string Of(CustomRule rule)
    {
        CustomRuleFacts facts = rule.Facts;
        var page = new StringBuilder($"# {facts.Id} {facts.Name}\n\n{rule.Descriptor.Title}. A rule of the school's own, from postlint.yml.\n\n");
        page.Append($"Severity: {SeverityNames.NameOf(facts.Severity)}. How to fix: {facts.Help}.\n");
        AddList(page, Heading(facts.Kind), facts.Terms);
        AddList(page, "What must stand in a post: each of", facts.AllOf);
        if (facts.ExceptionTexts.Count > 0) page.Append($"\nNot in: {string.Join("; ", facts.ExceptionTexts)}.\n");
        if (facts.Examples.Count == 0) return page.ToString();
        page.Append("\n## Examples\n");
        foreach (RuleExample example in facts.Examples) page.Append($"\n~~~{(example.IsFlagged ? "flag" : "clear")}\n{example.Draft.TrimEnd()}\n~~~\n".Replace("~~~", Fence(example.Draft), StringComparison.Ordinal));
        return page.ToString();
    }

    private static void AddList(StringBuilder page, string heading, IReadOnlyList<string> terms)
    {
        if (terms.Count == 0) return;
        page.Append($"\n## {heading}\n\n");
        foreach (string term in terms) page.Append($"- `{term}`\n");
    }

    private static string Heading(string kind) => kind switch
    {
        "substitution" => "What to write instead",
        "required" => "What must stand in a post: one of",
        "pattern" => "Patterns that it flags",
        _ => "What it flags",
    };

    /// <summary>A fence longer than any run of back quotes in the draft.</summary>
    private static string Fence(string draft)
    {
        int longest = 2, run = 0;
        foreach (char c in draft)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', longest + 1);
    }
}
