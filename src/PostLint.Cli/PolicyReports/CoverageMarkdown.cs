using System.Text;

namespace PostLint.Cli.PolicyReports;

/// <summary>The coverage as Markdown tables, one for each section.</summary>
internal static class CoverageMarkdown
{
    public static void Write(PolicyCoverage coverage, TextWriter output)
    {
        output.WriteLine($"# Coverage of {Cell(coverage.Name)}");
        output.WriteLine();
        output.WriteLine(coverage.Summary + ".");
        foreach ((string section, IReadOnlyList<ClauseCoverage> clauses) in coverage.Sections)
        {
            output.WriteLine();
            output.WriteLine($"## {Cell(section)}");
            output.WriteLine();
            output.WriteLine("| Clause | What it says | Rule | Severity | State |");
            output.WriteLine("|---|---|---|---|---|");
            foreach (ClauseCoverage clause in clauses) Write(clause, output);
        }
    }

    private static void Write(ClauseCoverage clause, TextWriter output)
    {
        string lead = $"| {Cell(clause.Clause.Id)} | {Cell(clause.Clause.Text)} |";
        if (clause.IsHuman) output.WriteLine($"{lead} - | - | {Cell(clause.Human)} |");
        foreach (RuleCoverage rule in clause.Rules)
        {
            output.WriteLine($"{lead} {rule.Id} {rule.Name} | {rule.SeverityName} | {Cell(rule.StateText)} |");
            lead = "| | |";
        }
    }

    /// <summary>A school's own words cannot break the table or bring markup in.</summary>
    private static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsControl(c)) cell.Append(' ');
            else if (c is '|' or '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#') cell.Append('\\').Append(c);
            else cell.Append(c);
        }

        return cell.ToString();
    }
}
