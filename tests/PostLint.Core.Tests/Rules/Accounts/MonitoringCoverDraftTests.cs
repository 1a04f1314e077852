using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules.Accounts;

public sealed class MonitoringCoverDraftTests
{
    private const string Uncovered = "accounts:\n  - {id: history-x, monitors: [o.varga], monitoring: {term: daily, holiday: never}}";

    [Fact]
    public void A_reply_or_an_undated_draft_is_silent()
    {
        Assert.NotEmpty(Found(Uncovered, "kind: post\npublish_at: 2026-04-01T10:00:00+01:00"));
        Assert.Empty(Found(Uncovered, "kind: reply\npublish_at: 2026-04-01T10:00:00+01:00"));
        Assert.Empty(Found(Uncovered, "kind: post"));
    }

    [Theory]
    [InlineData("accounts:\n  - {id: history-x, status: closed, monitors: [o.varga], monitoring: {holiday: never}}")]
    [InlineData("accounts:\n  - {id: history-x, access: comments-off, monitors: [o.varga], monitoring: {holiday: never}}")]
    [InlineData("accounts:\n  - {id: history-x, school_owned: false, monitors: [o.varga], monitoring: {holiday: never}}")]
    [InlineData("calendar: null\n" + Uncovered)]
    public void Closed_and_foreign_accounts_and_a_school_without_calendar_are_silent(string fragment) =>
        Assert.Empty(Found(fragment, "publish_at: 2026-04-01T10:00:00+01:00"));

    [Theory]
    [InlineData("2026-03-27T23:30:00+00:00", false)]
    [InlineData("2026-03-28T00:30:00+00:00", true)]
    [InlineData("2026-04-12T23:30:00+01:00", true)]
    [InlineData("2026-04-12T23:30:00+00:00", false)]
    public void The_day_is_that_of_the_clock_on_the_wall(string time, bool expected) => Assert.Equal(expected, Found(Uncovered, $"publish_at: {time}").Count > 0);

    private static List<Diagnostic> Found(string fragment, string metadata)
    {
        string text = $"---\naccount: history-x\nauthor: o.varga\n{metadata}\n---\nWhich king would you invite to tea?\n";
        LintResult result = ThornybrookWorkspace.Overlaid("stmarys", fragment).Linter.Lint(SourceText.From(text), "posts/draft.md", new LintOptions(DraftLint.Today));
        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Id == "PL7011")];
    }
}
