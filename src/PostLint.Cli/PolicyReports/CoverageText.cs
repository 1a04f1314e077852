using PostLint.Cli.Output;

namespace PostLint.Cli.PolicyReports;

/// <summary>The coverage for a terminal.</summary>
internal static class CoverageText
{
    public static void Write(PolicyCoverage coverage, TextWriter output)
    {
        output.WriteLine($"{DisplayText.Clean(coverage.Name)} ({DisplayText.Clean(coverage.Id)})");
        output.WriteLine(DisplayText.Clean(coverage.Head));
        foreach ((string section, IReadOnlyList<ClauseCoverage> clauses) in coverage.Sections)
        {
            output.WriteLine();
            output.WriteLine(DisplayText.Clean(section));
            foreach (ClauseCoverage clause in clauses) Write(clause, output);
        }

        WriteList("On, and serving no clause", coverage.Unserving.Select(rule => $"{rule.Id} {rule.Name}, {rule.SeverityName}: {rule.StateText}"), output);
        WriteList("Switches that are stated only: no rule reads them, and rules carry them by their severity", coverage.Stated.Select(stated => $"{stated.Name}: {stated.Value}; carried by {stated.CarriedBy}"), output);
        output.WriteLine();
        output.WriteLine(coverage.Summary);
    }

    private static void WriteList(string head, IEnumerable<string> lines, TextWriter output)
    {
        bool any = false;
        foreach (string line in lines)
        {
            if (!any) output.WriteLine($"\n{head}");
            any = true;
            output.WriteLine($"  {DisplayText.Clean(line)}");
        }
    }

    public static void Write(ClauseCoverage clause, TextWriter output)
    {
        output.WriteLine($"  {DisplayText.Clean(clause.Clause.Id)}: {DisplayText.Clean(clause.Clause.Text)}");
        if (clause.IsHuman) output.WriteLine($"    {DisplayText.Clean(clause.Human)}");
        foreach (RuleCoverage rule in clause.Rules) output.WriteLine($"    {rule.Id} {rule.Name}, {clause.SeverityOf(rule)}: {rule.StateText}");
        if (clause.HasHumanPart) output.WriteLine($"    {DisplayText.Clean(clause.Human)}");
    }
}
