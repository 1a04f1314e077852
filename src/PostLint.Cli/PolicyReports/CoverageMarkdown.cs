using System.Text;

namespace PostLint.Cli.PolicyReports;

/// <summary>The coverage as Markdown tables, one for each section.</summary>
internal static class CoverageMarkdown
{
    public static void Write(PolicyCoverage coverage, TextWriter output)
    {
        output.WriteLine($"# Coverage of {Cell(coverage.Name)}");
        output.WriteLine();
        output.WriteLine($"{Cell(char.ToUpperInvariant(coverage.Head[0]) + coverage.Head[1..])}. {coverage.Summary}.");
        foreach ((string section, IReadOnlyList<ClauseCoverage> clauses) in coverage.Sections)
        {
            output.WriteLine();
            output.WriteLine($"## {Cell(section)}");
            output.WriteLine();
            output.WriteLine("| Clause | What it says | Rule | Severity | State |");
            output.WriteLine("|---|---|---|---|---|");
            foreach (ClauseCoverage clause in clauses) Write(clause, output);
        }

        Write("Rules that are on and serve no clause", ["Rule", "Severity", "State"], coverage.Unserving.Select(rule => new[] { $"{rule.Id} {rule.Name}", rule.SeverityName, rule.StateText }), output);
        Write("Switches that are stated only", ["Switch", "Value", "Carried by the severities of"], coverage.Stated.Select(stated => new[] { stated.Name, stated.Value, stated.CarriedBy }), output);
    }

    private static void Write(string head, string[] columns, IEnumerable<string[]> rows, TextWriter output)
    {
        string[] lines = [.. rows.Select(row => $"| {string.Join(" | ", row.Select(Cell))} |")];
        if (lines.Length == 0) return;
        output.WriteLine($"\n## {head}\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(Enumerable.Repeat("---|", columns.Length))}");
        foreach (string line in lines) output.WriteLine(line);
    }

    private static void Write(ClauseCoverage clause, TextWriter output)
    {
        string lead = $"| {Cell(clause.Clause.Id)} | {Cell(clause.Clause.Text)} |";
        if (clause.IsHuman) output.WriteLine($"{lead} - | - | {Cell(clause.Human)} |");
        foreach (RuleCoverage rule in clause.Rules)
        {
            output.WriteLine($"{lead} {rule.Id} {rule.Name} | {Cell(clause.SeverityOf(rule))} | {Cell(rule.StateText)} |");
            lead = "| | |";
        }

        if (clause.HasHumanPart) output.WriteLine($"{lead} - | - | {Cell(clause.Human)} |");
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
