using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary><c>policy show</c>, <c>policy coverage</c> and <c>policy diff</c>.</summary>
public sealed class PolicyCommandTests
{
    [Theory]
    [InlineData("newaccount-6")]
    [InlineData("wasp-newaccount-6")]
    public void A_clause_is_shown_with_its_rules_and_what_they_wait_for(string clause)
    {
        using var folder = new TestFolder();
        CliResult result = folder.Run("policy", "show", clause);
        Assert.Equal(0, result.Code);
        Assert.StartsWith("WASP, Process for creating new accounts\n  newaccount-6: ", result.Out, StringComparison.Ordinal);
        Assert.Contains("PL7007 too-few-owners, error: needs configuration: accounts", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_that_is_none_is_a_usage_error_with_the_nearest()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Run("policy", "show", "newacount-6", "--profile", "wasp");
        Assert.Equal(2, result.Code);
        Assert.Contains("did you mean 'newaccount-6'?", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stmarys", 61, 22)]
    [InlineData("stcleopas", 63, 33)]
    [InlineData("wasp", 130, 37)]
    [InlineData("marshfields", 77, 21)]
    [InlineData("met", 64, 27)]
    public void Every_clause_of_a_policy_is_accounted_for(string profile, int clauses, int human)
    {
        using var folder = new TestFolder();
        string last = folder.Run("policy", "coverage", "--profile", profile).Out.TrimEnd().Split('\n')[^1];
        Assert.StartsWith($"{clauses} clauses: ", last, StringComparison.Ordinal);
        Assert.EndsWith($", {human} for people", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P1Y", "reviewed every year.")]
    [InlineData("P18M", "reviewed every 18 months.")]
    [InlineData("p1y6m", "reviewed every 1 year and 6 months.")]
    public void The_interval_of_reviews_stands_in_words(string period, string words)
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", $"policy_profile: {{extends: wasp, review_interval: {period}}}\n");
        Assert.Contains(words, folder.Run("policy", "coverage", "--format", "html").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_makes_a_clause_enforced_and_off_is_said()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "policy_profile: {extends: wasp}\naccounts:\n  - {id: a, platform: x}\nrules: {PL7011: off}\n");
        string real = BuiltCommand.Run(folder.Root, "", "policy", "coverage").Out;
        Assert.Contains("PL7008 account-record-incomplete, error: enforced\n", real.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("PL7007 too-few-owners, error: enforced in part; the rest needs configuration: staff", real, StringComparison.Ordinal);
        Assert.Contains("PL7011 monitoring-cover-missing, -: off", real, StringComparison.Ordinal);
        Assert.Contains("human: Encouragement; nothing to forbid or require.", real, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_are_safe_from_a_schools_own_words()
    {
        using var folder = new TestFolder();
        folder.Write("own.yml", "id: own\nname: \"A & <B>\"\nclauses:\n  - {id: c-1, section: \"One|two\", text: \"Be <i>kind</i> | always\", human: \"People's\"}\n");
        string html = folder.Run("policy", "coverage", "--profile", "own.yml", "--format", "html").Out;
        Assert.Contains("Be &lt;i&gt;kind&lt;/i&gt; | always", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Coverage of A &amp; &lt;B&gt;</h1>", html, StringComparison.Ordinal);
        string markdown = folder.Run("policy", "coverage", "--profile", "own.yml", "--format", "markdown").Out;
        Assert.Contains(@"| c-1 | Be \<i\>kind\</i\> \| always | - | - | human: People's |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_with_rules_and_people_is_enforced_in_part_in_every_format()
    {
        using var folder = new TestFolder { HasRealRules = true };
        folder.Write("own.yml", "id: own\nnext_review: 2027-01-01\nswitches: {tone: polite}\nrules: {PL7001: warning, PL3010: off}\nclauses:\n  - {id: \"1\", text: Nobody swears., rules: PL3001, human: Tact is for people.}\n  - {id: \"2\", text: The head approves., rules: PL7001, severity: info}\n  - {id: \"3\", text: No politics., rules: PL3010, human: People argue.}\n");
        folder.Write("postlint.yml", "policy_profile: {extends: ./own.yml}\naccounts: [{id: a, platform: x}]\nstaff: [{id: b, role: headteacher}]\n");
        string text = folder.Run("policy", "coverage").Out, markdown = folder.Run("policy", "coverage", "--format", "markdown").Out, html = folder.Run("policy", "coverage", "--format", "html").Out;
        foreach (string page in new[] { text, markdown, html })
        {
            Assert.Contains("in part; the rest is human: Tact is for people.", page, StringComparison.Ordinal);
            Assert.DoesNotContain("in part; the rest is human: People argue.", page, StringComparison.Ordinal);
            Assert.Contains("warning, error in gate (the clause: info)", page, StringComparison.Ordinal);
            Assert.Contains("s of 2026-03-03; policy file own.yml; configuration postlint.yml; next review 2027-01-01", page, StringComparison.Ordinal);
            Assert.Contains("PL1001 phone-number", page, StringComparison.Ordinal);
            Assert.Contains("PL3016 unprofessional-register (off), PL3017", page, StringComparison.Ordinal);
            Assert.Contains("3 clauses: 1 enforced, 1 in part, 0 waiting for configuration, 1 off", page, StringComparison.Ordinal);
        }

        Assert.Contains("<dt class=\"part\">enforced in part</dt>", html, StringComparison.Ordinal);
        CliResult check = folder.Run("config", "check");
        Assert.Contains("note: the switch 'tone' is stated only", check.Out, StringComparison.Ordinal);
        Assert.Equal(0, check.Code);
    }

    [Fact]
    public void Print_keeps_each_clause_together()
    {
        using var folder = new TestFolder();
        string html = folder.Run("policy", "coverage", "--profile", "stmarys", "--format", "html").Out;
        Assert.Contains("break-inside:avoid", html, StringComparison.Ordinal);
        Assert.Equal(61, html.Split("<tbody class=\"clause\">\n<tr><th scope=\"row\"").Length - 1);
        Assert.Equal(html.Split("<tbody").Length, html.Split("</tbody>").Length);
    }

    [Fact]
    public void Coverage_goes_to_a_file()
    {
        using var folder = new TestFolder();
        Assert.Equal("", folder.Run("policy", "coverage", "--profile", "met", "--format", "html", "--output", "out.html").Out);
        Assert.StartsWith("<!DOCTYPE html>", folder.Read("out.html"), StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("policy", "coverage", "--format", "pdf").Code);
    }

    [Fact]
    public void A_diff_shows_rules_and_switches_that_differ()
    {
        using var folder = new TestFolder();
        string diff = folder.Run("policy", "diff", "wasp", "met").Out;
        Assert.Matches(@"(?m)^PL7002 author-not-authorised +warning +error$", diff);
        Assert.Matches(@"(?m)^criticism +polite-allowed +forbidden$", diff);
        Assert.Matches(@"(?m)^all +130 +64$", diff);
        Assert.DoesNotContain("PL7007", diff, StringComparison.Ordinal);
        Assert.Contains("no difference", folder.Run("policy", "diff", "met", "met").Out, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("policy", "diff", "met", "nope").Code);
    }

    [Fact]
    public void A_diff_says_which_clauses_differ()
    {
        using var folder = new TestFolder();
        folder.Write("a.yml", "id: a\nclauses:\n  - {id: '1', text: Same, rules: PL1001}\n  - {id: '2', text: Here, rules: PL1002}\n  - {id: '3', text: Calls, rules: PL1001}\n  - {id: '4', text: Taste, human: people}\n");
        folder.Write("b.yml", "id: b\nclauses:\n  - {id: '1', text: Same, rules: PL1001}\n  - {id: '3', text: Telephone, rules: PL1001}\n  - {id: '4', text: Taste, rules: HB1001}\n");
        CliResult diff = folder.Run("policy", "diff", "a.yml", "b.yml");
        Assert.Contains("CLAUSE  A                B\n2       PL1002           -\n3       PL1001: \"Calls\"  PL1001: \"Telephone\"\n4       for people       HB1001\n", diff.Out, StringComparison.Ordinal);
        Assert.Contains("b.yml: names rules that are not PostLint's, and that no postlint.yml here has under 'custom_rules': HB1001", diff.Error, StringComparison.Ordinal);
        Assert.Contains("no clause in common", folder.Run("policy", "diff", "wasp", "met").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_without_clauses_says_so()
    {
        using var folder = new TestFolder();
        Assert.Contains("\nno clauses: this policy is the severities of its rules", folder.Run("policy", "coverage", "--profile", "default").Out, StringComparison.Ordinal);
    }
}
