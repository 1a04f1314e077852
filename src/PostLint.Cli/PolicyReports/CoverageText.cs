using PostLint.Cli.Output;

namespace PostLint.Cli.PolicyReports;

/// <summary>The coverage for a terminal.</summary>
internal static class CoverageText
{
    public static void Write(PolicyCoverage coverage, TextWriter output)
    {
        output.WriteLine($"{DisplayText.Clean(coverage.Name)} ({DisplayText.Clean(coverage.Id)})");
        foreach ((string section, IReadOnlyList<ClauseCoverage> clauses) in coverage.Sections)
        {
            output.WriteLine();
            output.WriteLine(DisplayText.Clean(section));
            foreach (ClauseCoverage clause in clauses) Write(clause, output);
        }

        output.WriteLine();
        output.WriteLine(coverage.Summary);
    }

    public static void Write(ClauseCoverage clause, TextWriter output)
    {
        output.WriteLine($"  {DisplayText.Clean(clause.Clause.Id)}: {DisplayText.Clean(clause.Clause.Text)}");
        if (clause.IsHuman) output.WriteLine($"    {DisplayText.Clean(clause.Human)}");
        foreach (RuleCoverage rule in clause.Rules) output.WriteLine($"    {rule.Id} {rule.Name}, {rule.SeverityName}: {rule.StateText}");
    }
}
