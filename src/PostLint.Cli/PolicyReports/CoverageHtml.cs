using System.Net;

namespace PostLint.Cli.PolicyReports;

/// <summary>The coverage as one HTML page that needs nothing else.</summary>
internal static class CoverageHtml
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1a1a1a;background:#fff}
        table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:46rem;margin-bottom:2rem}
        th,td{box-sizing:border-box;border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
        th{background:#eee}tbody th{font-weight:normal}
        th:nth-child(1){width:13%}th:nth-child(2){width:28%}th:nth-child(3){width:21%}th:nth-child(4){width:13%}
        .list th:nth-child(n){width:auto}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .8rem;font-size:.9rem}dt{padding:0 .4rem}dd{margin:0}
        .scroll{overflow-x:auto}
        .enforced{background:#e3f4e3}.part{background:#f3f7d0}.needs{background:#fff4d6}.off,.notyet{background:#f9e0e0}.human{background:#eef}
        @media screen and (max-width:48rem){
        table{min-width:0;border:1px solid #767676}table,tbody,tr,td,tbody th:nth-child(n){display:block;width:auto}thead{display:none}
        th,td{border:0}tbody th{font-weight:bold;background:#ddd}tr:not(:has(th)){border-top:1px solid #ccc}dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
        @page{size:A4;margin:14mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif}}
        @media print{body{margin:0;padding:0;max-width:none;font-size:9pt;line-height:1.35}h1{font-size:16pt;margin:0 0 .5em}h2{font-size:12pt;margin:1.2em 0 .4em;break-after:avoid}
        .scroll{overflow:visible;padding-right:1px}table{min-width:0;margin:0}th,td{padding:.25em .4em}thead{display:table-header-group}dl{font-size:1em}tr,.clause,dl{break-inside:avoid}}
        """;

    private const string Legend = """
        <dl>
        <dt class="enforced">enforced</dt><dd>the rule runs and has what it needs</dd>
        <dt class="part">enforced in part</dt><dd>the rule does a part of its work; the rest waits for the keys of postlint.yml that are named</dd>
        <dt class="needs">needs configuration</dt><dd>the rule is on and silent until postlint.yml has the keys that are named</dd>
        <dt class="off">off</dt><dd>the policy or postlint.yml has it off, or this version does not have it</dd>
        <dt class="human">human</dt><dd>no linter can check it, or the rest of it, and people must</dd>
        <dt>severity</dt><dd>what the rule is set to, and the least that the gate makes of it; "the clause" is what the policy says where that differs. A finding on weak evidence may be milder</dd>
        </dl>
        """;

    public static void Write(PolicyCoverage coverage, TextWriter output)
    {
        string name = WebUtility.HtmlEncode(coverage.Name);
        output.WriteLine($"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Coverage of {name}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>Coverage of {name}</h1>");
        output.WriteLine($"<p>{WebUtility.HtmlEncode(char.ToUpperInvariant(coverage.Head[0]) + coverage.Head[1..])}.</p>\n<p>{WebUtility.HtmlEncode(coverage.Summary)}.</p>\n{Legend}");
        foreach ((string section, IReadOnlyList<ClauseCoverage> clauses) in coverage.Sections)
        {
            output.WriteLine($"<h2>{WebUtility.HtmlEncode(section)}</h2>\n<div class=\"scroll\">\n<table>\n<thead><tr><th scope=\"col\">Clause</th><th scope=\"col\">What it says</th><th scope=\"col\">Rule</th><th scope=\"col\">Severity</th><th scope=\"col\">State</th></tr></thead>");
            foreach (ClauseCoverage clause in clauses) Write(clause, output);
            output.WriteLine("</table>\n</div>");
        }

        Write("Rules that are on and serve no clause", ["Rule", "Severity", "State"], coverage.Unserving.Select(rule => new[] { $"{rule.Id} {rule.Name}", rule.SeverityName, rule.StateText }), output);
        Write("Switches that are stated only", ["Switch", "Value", "Carried by the severities of"], coverage.Stated.Select(stated => new[] { stated.Name, stated.Value, stated.CarriedBy }), output);
        output.WriteLine("</body>\n</html>");
    }

    private static void Write(string head, string[] columns, IEnumerable<string[]> rows, TextWriter output)
    {
        string[] lines = [.. rows.Select(row => $"<tr><th scope=\"row\">{WebUtility.HtmlEncode(row[0])}</th>{string.Concat(row[1..].Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>")];
        if (lines.Length == 0) return;
        output.WriteLine($"<h2>{head}</h2>\n<div class=\"scroll\">\n<table class=\"list\">\n<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{column}</th>"))}</tr></thead>\n<tbody>");
        foreach (string line in lines) output.WriteLine(line);
        output.WriteLine("</tbody>\n</table>\n</div>");
    }

    /// <summary>A clause is a body of the table by itself, so that print keeps it on one page.</summary>
    private static void Write(ClauseCoverage clause, TextWriter output)
    {
        int rows = clause.Rules.Count + (clause.HasHumanPart ? 1 : 0);
        string span = rows > 1 ? $" rowspan=\"{rows}\"" : "";
        string lead = $"<tbody class=\"clause\">\n<tr><th scope=\"row\"{span}>{WebUtility.HtmlEncode(clause.Clause.Id)}</th><td{span}>{WebUtility.HtmlEncode(clause.Clause.Text)}</td>";
        if (clause.IsHuman) output.WriteLine($"{lead}<td colspan=\"3\" class=\"human\">{WebUtility.HtmlEncode(clause.Human)}</td></tr>");
        foreach (RuleCoverage rule in clause.Rules)
        {
            output.WriteLine($"{lead}<td>{rule.Id} {rule.Name}</td><td>{WebUtility.HtmlEncode(clause.SeverityOf(rule))}</td><td class=\"{Class(rule.State)}\">{WebUtility.HtmlEncode(rule.StateText)}</td></tr>");
            lead = "<tr>";
        }

        if (clause.HasHumanPart) output.WriteLine($"<tr><td colspan=\"3\" class=\"human\">{WebUtility.HtmlEncode(clause.Human)}</td></tr>");
        output.WriteLine("</tbody>");
    }

    private static string Class(RuleState state) => state switch { RuleState.Enforced => "enforced", RuleState.InPart => "part", RuleState.NeedsConfiguration => "needs", RuleState.Off => "off", _ => "notyet" };
}
