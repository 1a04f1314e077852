using System.Text;
using PostLint.Analysis;
using PostLint.Rules;

namespace PostLint.LanguageServer.Conversions;

/// <summary>What a hover says of a finding: the gist of the rule's page, the clauses of the policy that it serves, what to do.</summary>
internal static class HoverText
{
    public static string Of(Diagnostic finding, PolicyFacts policy)
    {
        var text = new StringBuilder();
        text.Append("**").Append(finding.Id).Append(' ').Append(finding.Descriptor.Name).Append("**\n\n");
        text.Append(Gist(finding.Descriptor)).Append("\n\n");
        text.Append("**How to fix:** ").Append(finding.Help).Append(".\n");
        string lead = $"\n**{policy.Name}**\n\n";
        foreach (PolicyClause clause in policy.ClausesOf(finding.Id))
        {
            text.Append(lead).Append("- ").Append(clause.Id).Append(", ").Append(clause.Section).Append(": ").Append(clause.Text).Append('\n');
            lead = "";
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The paragraphs of a rule's page up to its first section; the title of what has no page.</summary>
    private static string Gist(DiagnosticDescriptor rule)
    {
        if (RuleCatalog.Page(rule) is not { } page) return rule.Title + ".";
        string[] lines = page.ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))).Trim();
    }
}
