using System.Text.Json;
using PostLint.Analysis;
using PostLint.Rules;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Harness;

/// <summary>A clause of a policy with its two examples, linted under that school's profile.</summary>
internal sealed record ClauseExamples(string Id, IReadOnlyList<string> Rules, string Checkable, string Positive, string Negative)
{
    /// <summary>Keys that an example about missing metadata must be run without (rules.md section 1).</summary>
    private static readonly Dictionary<string, string[]> AbsentKeys = new(StringComparer.Ordinal)
    {
        ["PL0001"] = ["account", "author", "author_role"],
        ["PL4003"] = ["author"],
        ["PL7001"] = ["approved_by"],
        ["PL7010"] = ["category"],
    };

    public string Profile => Id[..Id.IndexOf('-', StringComparison.Ordinal)];

    public static IReadOnlyList<ClauseExamples> ReadAll()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Spec", "clauses.json")));
        return
        [
            .. document.RootElement.EnumerateArray()
                .Where(clause => clause.GetProperty("checkable").GetString() != "no")
                .Select(clause => new ClauseExamples(
                    clause.GetProperty("id").GetString()!,
                    [.. clause.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)],
                    clause.GetProperty("checkable").GetString()!,
                    clause.GetProperty("positive").GetString()!,
                    clause.GetProperty("negative").GetString()!)),
        ];
    }

    /// <summary>Whether this version runs all rules that the clause names.</summary>
    public bool IsCovered => Rules.All(rule => RuleCatalog.FindDescriptor(rule) is not null);

    /// <summary>The rules of the clause that fire on an example.</summary>
    public IReadOnlyList<string> Fired(string example)
    {
        if (Checkable == "config" && !example.StartsWith("---", StringComparison.Ordinal)) return FiredOnConfiguration(example);
        var absent = Rules.SelectMany(rule => AbsentKeys.GetValueOrDefault(rule, [])).ToList();
        (_, LintResult result) = DraftLint.Run(example, Profile, absent);
        return Named(result.Diagnostics);
    }

    private List<string> FiredOnConfiguration(string example)
    {
        Workspace workspace = ThornybrookWorkspace.Overlaid(Profile, example, example == Positive ? Negative : null);
        return Named(workspace.CheckConfiguration(new LintOptions(DraftLint.Today), isAudit: true));
    }

    private List<string> Named(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(diagnostic => diagnostic.Id).Where(Rules.Contains).Distinct()];
}
