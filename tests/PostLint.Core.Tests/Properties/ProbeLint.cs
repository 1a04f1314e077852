using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Text;

namespace PostLint.Core.Tests.Properties;

/// <summary>Lints with the probe in the Thornybrook school, and with the catalogue under its strictest profile.</summary>
internal static class ProbeLint
{
    private static readonly LintConfiguration Thornybrook = ThornybrookWorkspace.Get("default").Lint;

    private static readonly Linter Probe =
        new(new LintConfiguration(Thornybrook.School, Thornybrook.Policy, [new ActiveRule(new ProbeAnalyzer(), null, false, RuleOptions.None)]));

    /// <summary>What the probe and every rule of the catalogue report.</summary>
    public static IReadOnlyList<Diagnostic> All(string text) => [.. Views(text), .. Rules(text)];

    public static IReadOnlyList<Diagnostic> Views(string text) => Probe.Lint(SourceText.From(text), "posts/draft.md", new LintOptions(DraftLint.Today)).Diagnostics;

    public static IReadOnlyList<Diagnostic> Rules(string text)
    {
        LintResult result = DraftLint.Exact(text, "wasp");
        return [.. result.Diagnostics, .. result.Suppressed];
    }
}
