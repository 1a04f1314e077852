using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Rules;

/// <summary>Front matter that would vanish in silence: dates that are none, keys that are not read, a comment that hides the rest.</summary>
public sealed class MetadataDraftTests
{
    private const string Keys = "account: thornybrook-fb\nauthor: o.varga\npublish_at: 2026-03-04\n";

    [Theory]
    [InlineData("publish_at: soon", "soon")]
    [InlineData("publish_at: next week", "next week")]
    [InlineData("publish_at: 2027-02-31", "2027-02-31")]
    [InlineData("publish_at: 0001-01-01", "0001-01-01")]
    [InlineData("expires_on: 9999-12-31", "9999-12-31")]
    [InlineData("embargo_until: spring", "spring")]
    [InlineData("approved_on: yes", "yes")]
    [InlineData("in_reply_to: {received_at: 9999-12-31}\nkind: reply", "9999-12-31")]
    [InlineData("in_reply_to: {acknowledged_at: today}\nkind: reply", "today")]
    [InlineData("senior_check: {by: o.varga, on: monday}", "monday")]
    public void A_date_that_is_none_is_told_at_its_value(string key, string value)
    {
        string text = $"---\n{key}\n---\nOpen evening.\n";
        Diagnostic found = Assert.Single(DraftLint.Exact(text, "default").Diagnostics, diagnostic => diagnostic.Id == "PL0002");
        Assert.Equal((value, DiagnosticSeverity.Warning), (text[found.Span.Start..found.Span.End], found.Severity));
        Assert.DoesNotContain(value, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish_at: 04/06/2026 10:00")]
    [InlineData("publish_at: 2026-06-04T10:00")]
    [InlineData("publish_at:")]
    [InlineData("publish_at: ''")]
    public void A_date_is_no_fault(string key) =>
        Assert.DoesNotContain(DraftLint.Exact($"---\n{key}\n---\nOpen evening.\n", "default").Diagnostics, diagnostic => diagnostic.Id == "PL0002");

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("9998-12-31")]
    public void No_rule_fails_at_the_ends_of_the_years(string day)
    {
        string text = $"---\nkind: reply\npublish_at: {day}\nexpires_on: {day}\nembargo_until: {day}\nin_reply_to: {{received_at: {day}}}\n---\nOpen evening is tomorrow, on Friday 4 March.\n";
        foreach (string profile in new[] { "default", "stmarys", "wasp" }) Assert.NotNull(DraftLint.Exact(text, profile));
    }

    [Theory]
    [InlineData("\n---\n" + Keys + "---\nOpen evening.\n", "a blank line")]
    [InlineData(" ---\n" + Keys + "---\nOpen evening.\n", "a blank line")]
    [InlineData("\uFEFF---\n" + Keys + "---\nOpen evening.\n", "a blank line")]
    [InlineData("---\n" + Keys + "\nOpen evening.\n", "no line '---'")]
    [InlineData("---\r\naccount: thornybrook-fb\r\n\r\nOpen evening.\r\n", "no line '---'")]
    [InlineData("---\n- account: thornybrook-fb\n- author: o.varga\n---\nOpen evening.\n", "a list")]
    public void Front_matter_that_is_not_read_is_told(string text, string reason)
    {
        // Where metadata is required PL0001 says so, else PL0002.
        Diagnostic required = Assert.Single(DraftLint.Exact(text, "stmarys").Diagnostics, diagnostic => diagnostic.Id is "PL0001" or "PL0002");
        Diagnostic free = Assert.Single(Free(text), diagnostic => diagnostic.Id is "PL0001" or "PL0002");
        Assert.Equal(("PL0001", "PL0002"), (required.Id, free.Id));
        foreach (Diagnostic found in new[] { required, free })
        {
            Assert.Equal("---", text[found.Span.Start..found.Span.End]);
            Assert.Contains(reason, found.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("---\n\nOpen evening: all are welcome.\n\n---\n")]
    [InlineData("---\nNote: bring a coat.\n---\nOpen evening.\n")]
    [InlineData("---\n- bring a coat\n- bring a hat\n---\n")]
    [InlineData("\n\nOpen evening.\n\n---\n\nauthor: nobody\n")]
    [InlineData("---\n")]
    public void A_rule_across_the_page_and_text_are_not(string text) =>
        Assert.DoesNotContain(Free(text), diagnostic => diagnostic.Id is "PL0001" or "PL0002");

    /// <summary>What the linter finds where no <c>postlint.yml</c> is.</summary>
    private static IReadOnlyList<Diagnostic> Free(string text) =>
        WorkspaceLoader.Unconfigured(ThornybrookWorkspace.Folder).Linter.Lint(SourceText.From(text), "posts/a.md", new LintOptions(DraftLint.Today)).Diagnostics;

    [Fact]
    public void A_suppression_that_is_never_closed_stops_the_gate()
    {
        const string Text = "Hello.\n\n<!-- postlint-disable-next PL1001: printed on the poster -- o.varga\n\nRing Odo on 07700 900382.\n";
        Diagnostic found = Assert.Single(DraftLint.Exact(Text, "default").Diagnostics, diagnostic => diagnostic.Id is "PL0003" or "PL0005");
        Assert.Equal(("PL0003", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Equal(Text[8..Text.IndexOf("\n\nRing", StringComparison.Ordinal)], Text[found.Span.Start..found.Span.End]);
    }

    [Theory]
    [InlineData("\u2014")]
    [InlineData("\u2013")]
    [InlineData("--")]
    public void A_dash_of_a_word_processor_parts_the_person_too(string dash) =>
        Assert.DoesNotContain(
            DraftLint.Exact($"<!-- postlint-disable-next PL1001: printed on pages 3\u20135 of the poster {dash} o.varga -->\nRing Odo on 07700 900382.\n", "default").Diagnostics,
            diagnostic => diagnostic.Id is "PL1001" or "PL0003" or "PL0005");

    [Theory]
    [InlineData("The 12\" ruler cost more than the shit we had, and the 6\" one too.")]
    [InlineData("'Twas the bloody shit of a week for the boys' team.")]
    public void An_inch_mark_or_an_apostrophe_hides_nothing(string text) =>
        Assert.Contains(DraftLint.Exact(text, "default").Diagnostics, diagnostic => diagnostic.Id == "PL3001");

    [Fact]
    public void Two_masked_words_in_each_of_several_paragraphs_are_found_at_their_places()
    {
        const string Text = "---\ntitle: Oh s**t\n---\n![f*ck](a.jpg \"b\") f*ck s**t\n\nWhat f*ck s**t\n";
        string[] found = [.. DraftLint.Exact(Text, "default").Diagnostics.Where(diagnostic => diagnostic.Id == "PL3001").Select(diagnostic => Text[diagnostic.Span.Start..diagnostic.Span.End])];
        Assert.Equal(3, found.Count(word => word == "s**t"));
        Assert.True(found.Count(word => word == "f*ck") >= 2);
    }
}
