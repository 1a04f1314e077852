using PostLint.Analysis;
using PostLint.Cli.Commands;
using PostLint.Cli.Output;
using PostLint.Policies;
using PostLint.Rules;
using PostLint.Workspaces;

namespace PostLint.Cli.PolicyReports;

/// <summary>What two profiles do not have in common: rules, switches, clauses.</summary>
internal static class PolicyDiff
{
    public static void Write(PolicyProfile left, PolicyProfile right, TextWriter output)
    {
        IEnumerable<string> rules = RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Concat(left.Severities.Keys).Concat(right.Severities.Keys);
        IEnumerable<string> switches = left.Facts.Switches.Keys.Concat(right.Facts.Switches.Keys);
        Table("RULE", rules, rule => SeverityOf(left, rule), rule => SeverityOf(right, rule), rule => $"{rule} {KnownRules.NameOf(rule)}", left, right, output);
        output.WriteLine();
        Table("SWITCH", switches, name => left.Facts.Switch(name, "-"), name => right.Facts.Switch(name, "-"), name => name, left, right, output);
        output.WriteLine();
        output.Write(TextTable.Format([["CLAUSES", Head(left), Head(right)], ["all", Count(left, _ => true), Count(right, _ => true)], ["served by rules", Count(left, IsServed), Count(right, IsServed)]]));
        WriteClauses(left, right, output);
    }

    /// <summary>The clauses that differ, where the policies have some in common; two schools' policies seldom have, and then all would differ.</summary>
    private static void WriteClauses(PolicyProfile left, PolicyProfile right, TextWriter output)
    {
        Dictionary<string, PolicyClause> a = ById(left), b = ById(right);
        if (a.Count == 0 || b.Count == 0) return;
        output.WriteLine();
        if (!a.Values.Any(clause => b.TryGetValue(clause.Id, out PolicyClause? twin) && twin.Text == clause.Text))
            output.WriteLine("the policies have no clause in common; 'postlint policy coverage --profile ...' lists those of each");
        else Table("CLAUSE", a.Keys.Concat(b.Keys), id => Cell(a, b, id), id => Cell(b, a, id), id => id, left, right, output);
    }

    private static Dictionary<string, PolicyClause> ById(PolicyProfile profile) => profile.Facts.Clauses.DistinctBy(clause => clause.Id).ToDictionary(clause => clause.Id, StringComparer.Ordinal);

    /// <summary>What serves a clause, and its words where only they differ.</summary>
    private static string Cell(Dictionary<string, PolicyClause> own, Dictionary<string, PolicyClause> other, string id)
    {
        if (!own.TryGetValue(id, out PolicyClause? clause)) return "-";
        string served = Served(clause);
        return other.TryGetValue(id, out PolicyClause? twin) && served == Served(twin) ? $"{served}: \"{DisplayText.Clean(clause.Text)}\"" : served;
    }

    private static string Served(PolicyClause clause)
    {
        string rules = clause.Rules.Count > 0 ? string.Join(", ", clause.Rules) : "for people";
        return clause.Severity is { } severity ? $"{rules} ({SeverityNames.NameOf(severity)})" : rules;
    }

    private static void Table(string head, IEnumerable<string> keys, Func<string, string> left, Func<string, string> right, Func<string, string> shown, PolicyProfile a, PolicyProfile b, TextWriter output)
    {
        List<string[]> rows = [[head, Head(a), Head(b)]];
        rows.AddRange(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(key => left(key) != right(key)).Select(key => new[] { shown(key), left(key), right(key) }));
        if (rows.Count == 1) rows.Add(["no difference", "", ""]);
        output.Write(TextTable.Format(rows));
    }

    private static string SeverityOf(PolicyProfile profile, string rule)
    {
        if (RuleCatalog.FindDescriptor(rule) is { } descriptor) return SeverityNames.NameOf(profile.SeverityOf(descriptor) ?? descriptor.DefaultSeverity);
        return profile.Severities.TryGetValue(rule, out DiagnosticSeverity severity) ? SeverityNames.NameOf(severity) : "off";
    }

    private static string Head(PolicyProfile profile) => profile.Id.ToUpperInvariant();

    private static string Count(PolicyProfile profile, Func<PolicyClause, bool> counts) =>
        profile.Facts.Clauses.Count(counts).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsServed(PolicyClause clause) => clause.Rules.Count > 0;
}
