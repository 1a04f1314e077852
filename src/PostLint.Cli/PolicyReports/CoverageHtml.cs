using System.Net;

namespace PostLint.Cli.PolicyReports;

/// <summary>The coverage as one HTML page that needs nothing else.</summary>
internal static class CoverageHtml
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1a1a1a;background:#fff}
        table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:46rem;margin-bottom:2rem}
        th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
        th{background:#eee}tbody th{font-weight:normal}
        th:nth-child(1){width:15%}th:nth-child(2){width:33%}th:nth-child(3){width:20%}th:nth-child(4){width:7rem}
        .scroll{overflow-x:auto}
        .enforced{background:#e3f4e3}.part{background:#f3f7d0}.needs{background:#fff4d6}.off,.notyet{background:#f9e0e0}.human{background:#eef}
        @media print{body{margin:0;max-width:none}table{min-width:0}tr{break-inside:avoid}h2{break-after:avoid}}
        """;

    public static void Write(PolicyCoverage coverage, TextWriter output)
    {
        string name = WebUtility.HtmlEncode(coverage.Name);
        output.WriteLine($"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Coverage of {name}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>Coverage of {name}</h1>");
        output.WriteLine($"<p>{WebUtility.HtmlEncode(coverage.Summary)}.</p>");
        foreach ((string section, IReadOnlyList<ClauseCoverage> clauses) in coverage.Sections)
        {
            output.WriteLine($"<h2>{WebUtility.HtmlEncode(section)}</h2>\n<div class=\"scroll\">\n<table>\n<thead><tr><th scope=\"col\">Clause</th><th scope=\"col\">What it says</th><th scope=\"col\">Rule</th><th scope=\"col\">Severity</th><th scope=\"col\">State</th></tr></thead>\n<tbody>");
            foreach (ClauseCoverage clause in clauses) Write(clause, output);
            output.WriteLine("</tbody>\n</table>\n</div>");
        }

        output.WriteLine("</body>\n</html>");
    }

    private static void Write(ClauseCoverage clause, TextWriter output)
    {
        string span = clause.Rules.Count > 1 ? $" rowspan=\"{clause.Rules.Count}\"" : "";
        string lead = $"<tr><th scope=\"row\"{span}>{WebUtility.HtmlEncode(clause.Clause.Id)}</th><td{span}>{WebUtility.HtmlEncode(clause.Clause.Text)}</td>";
        if (clause.IsHuman) output.WriteLine($"{lead}<td colspan=\"3\" class=\"human\">{WebUtility.HtmlEncode(clause.Human)}</td></tr>");
        foreach (RuleCoverage rule in clause.Rules)
        {
            output.WriteLine($"{lead}<td>{rule.Id} {rule.Name}</td><td>{rule.SeverityName}</td><td class=\"{Class(rule.State)}\">{WebUtility.HtmlEncode(rule.StateText)}</td></tr>");
            lead = "<tr>";
        }
    }

    private static string Class(RuleState state) => state switch { RuleState.Enforced => "enforced", RuleState.InPart => "part", RuleState.NeedsConfiguration => "needs", RuleState.Off => "off", _ => "notyet" };
}
