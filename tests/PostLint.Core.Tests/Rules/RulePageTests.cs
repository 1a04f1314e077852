using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Rules;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Rules;

/// <summary>Runs the examples of every rule's page: what is marked is flagged, what is clear is silent, and fixes do what the page shows.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string, int> Examples => PageExample.All();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_holds(string ruleId, int index)
    {
        PageExample example = PageExample.Read(RuleCatalog.Page(RuleCatalog.FindDescriptor(ruleId)!)!)[index];
        if (example.IsConfiguration)
        {
            CheckConfiguration(ruleId, example);
            return;
        }

        MarkedText draft = MarkedText.Parse(example.Draft);
        string text = example.IsRaw ? draft.Text : DraftDefaults.Apply(draft.Text, example.Absent);
        int offset = text.Length - draft.Text.Length;
        string configuration = example.Profile == "default" ? $"rules: {{{ruleId}: {{}}}}" : "";
        LintResult result = example.Fragment.Length == 0
            ? DraftLint.Exact(text, example.Profile, configuration, media: example.Media)
            : ThornybrookWorkspace.Overlaid(example.Profile, $"{example.Fragment}\n{configuration}").Linter.Lint(SourceText.From(text), "posts/draft.md", new LintOptions(DraftLint.Today));
        List<Diagnostic> found = [.. result.Diagnostics.Where(diagnostic => diagnostic.Id == ruleId)];

        if (example.Kind == "clear")
        {
            Assert.True(found.Count == 0, $"should be silent, but says: {Show(found, text)}");
            return;
        }

        Assert.True(found.Count > 0, "should be flagged, but is silent");
        if (draft.Spans.Count > 0)
        {
            IEnumerable<TextSpan> expected = draft.Spans.Select(span => Shift(span, draft.Text, text, offset));
            Assert.Equal(expected.Select(span => text[span.Start..span.End]), found.Select(diagnostic => text[diagnostic.Span.Start..diagnostic.Span.End]));
            Assert.Equal(expected, found.Select(diagnostic => diagnostic.Span));
        }

        if (example.Severity is { } severity) Assert.Equal(severity, found[0].Severity.ToString().ToLowerInvariant());
        if (example.Fixed is not null) CheckFix(ruleId, example, text, configuration, found[0]);
    }

    [Fact]
    public void Every_rule_has_a_page_with_examples_of_both_kinds()
    {
        foreach (DiagnosticDescriptor descriptor in RuleCatalog.All.Select(rule => rule.Descriptor).Concat(RuleCatalog.Configuration.Select(rule => rule.Descriptor)))
        {
            string page = RuleCatalog.Page(descriptor) ?? "";
            Assert.StartsWith($"# {descriptor.Id} {descriptor.Name}\n", page, StringComparison.Ordinal);
            // That a register is missing cannot be shown by a fragment.
            if (descriptor.Id == "PL0004") continue;
            var kinds = PageExample.Read(page).Select(example => example.Kind).ToHashSet();
            Assert.True(kinds.Contains("flag") && kinds.Contains("clear"), $"{descriptor.Id}: a page needs a flagged and a clear example");
        }
    }

    [Fact]
    public void Catalogue_is_in_id_order_and_names_match_classes()
    {
        string[] ids = [.. RuleCatalog.All.Select(rule => rule.Descriptor.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        foreach (PostAnalyzer rule in RuleCatalog.All)
        {
            string kebab = string.Concat(rule.GetType().Name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
            Assert.Equal(rule.Descriptor.Name, kebab);
        }
    }

    /// <summary>A fragment of configuration under the rules of <c>audit</c>.</summary>
    private static void CheckConfiguration(string ruleId, PageExample example)
    {
        string rules = example.Profile == "default" ? $"\nrules: {{{ruleId}: {{}}}}" : "";
        Workspace workspace = ThornybrookWorkspace.Overlaid(example.Profile, example.Draft + rules);
        List<Diagnostic> found = [.. workspace.CheckConfiguration(new LintOptions(DraftLint.Today), isAudit: true).Where(diagnostic => diagnostic.Id == ruleId)];
        string shown = Show(found, workspace.ConfigurationText.Content);
        if (example.Kind == "clear") Assert.True(found.Count == 0, $"should be silent, but says: {shown}");
        else Assert.True(found.Count > 0, "should be flagged, but is silent");
        if (example.Severity is { } severity) Assert.Equal(severity, found[0].Severity.ToString().ToLowerInvariant());
    }

    /// <summary>A fix converges: what it makes is what the page shows, and lints clean of the same rule at that place.</summary>
    private static void CheckFix(string ruleId, PageExample example, string text, string configuration, Diagnostic first)
    {
        Assert.NotEmpty(first.Fixes);
        string mended = SourceText.From(text).WithChanges(first.Fixes[0].Changes).Content;
        string shown = example.IsRaw ? example.Fixed! : DraftDefaults.Apply(example.Fixed!, example.Absent);
        Assert.Equal(shown, mended);
        Assert.DoesNotContain(DraftLint.Exact(mended, example.Profile, configuration).Diagnostics, diagnostic => diagnostic.Id == ruleId && diagnostic.Span == first.Span);
    }

    /// <summary>A span of the example in the text with the default metadata, which is inserted after the opening fence or before the body.</summary>
    private static TextSpan Shift(TextSpan span, string draft, string text, int offset)
    {
        bool inserted = draft.StartsWith("---\n", StringComparison.Ordinal) && text.StartsWith("---\n", StringComparison.Ordinal);
        return inserted && span.Start < 4 ? span : span with { Start = span.Start + offset };
    }

    private static string Show(List<Diagnostic> found, string text) =>
        string.Join("; ", found.Select(diagnostic => $"'{text[diagnostic.Span.Start..diagnostic.Span.End]}' {diagnostic.Message}"));
}
