using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary>The commands that show rules and configuration.</summary>
public sealed class ShowCommandTests
{
    [Theory]
    [InlineData("PL0003")]
    [InlineData("pl0003")]
    [InlineData("suppression-without-reason")]
    public void Explain_prints_the_page_without_the_words_of_its_tests(string rule)
    {
        using var folder = new TestFolder();
        CliResult result = folder.Run("explain", rule);
        Assert.Equal(0, result.Code);
        Assert.StartsWith("# PL0003 suppression-without-reason", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("```flag", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("[|", result.Out, StringComparison.Ordinal);
        Assert.Contains("Reported:", result.Out, StringComparison.Ordinal);
    }

    /// <summary>The severity that is set and the one that is printed differ where a finding stands on weak evidence.</summary>
    [Theory]
    [InlineData("PL3009", true)]
    [InlineData("PL1001", false)]
    public void Explain_says_which_rules_grade_their_findings(string rule, bool grades)
    {
        using var folder = new TestFolder();
        string page = folder.Run("explain", rule).Out;
        Assert.Equal((grades, grades), (page.Contains("## How grave a finding is", StringComparison.Ordinal), page.Contains("a hint to read the sentence again", StringComparison.Ordinal)));
    }

    [Fact]
    public void Explain_knows_what_the_engine_reports()
    {
        using var folder = new TestFolder();
        Assert.StartsWith("# PL0005 suppression-unused", folder.Run("explain", "PL0005").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_list_says_what_is_on()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Run("rules", "list", "--profile", "wasp");
        Assert.Contains("WASP", result.Out.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("PL0003  suppression-without-reason", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Config_check_tells_faults_and_missing_registers()
    {
        using var folder = new TestFolder();
        Assert.Equal(2, folder.Run("config", "check").Code);
        Assert.Equal(0, folder.Write("postlint.yml", "").Run("config", "check").Code);
        Assert.Equal(2, folder.Write("postlint.yml", "scool: {}").Run("config", "check", "postlint.yml").Code);
        CliResult missing = folder.Write("postlint.yml", "pupil_register: none.csv").Run("config", "check");
        Assert.Equal(2, missing.Code);
        Assert.Contains("pupil_register", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_list_marks_the_baseline()
    {
        using var folder = new TestFolder();
        string list = folder.Run("rules", "list", "--profile", "default").Out;
        Assert.Matches("^ID +NAME +TITLE +BASELINE +OF ITSELF +UNDER DEFAULT\n", list);
        Assert.Matches(@"(?m)^PL1001 .* yes +error +error$", list);
        Assert.Matches(@"(?m)^PL3016 .* - +warning +off$", list);
    }

    [Fact]
    public void Config_check_reads_a_policy_file_for_itself()
    {
        using var folder = new TestFolder();
        folder.Write("postlint-policy.yml", "id: own\nrules: {HB1001: info}\nclauses: [{id: a, text: b, rules: no-kids}]\n");
        Assert.Contains("unknown rule 'no-kids'", folder.Run("config", "check", "postlint-policy.yml").Error, StringComparison.Ordinal);
        folder.Write("postlint.yml", "custom_rules: [{id: HB1001, name: no-kids, message: m, kind: existence, terms: [kids]}]\n");
        Assert.Contains("postlint-policy.yml: a valid policy file; policy own, 1 clause\n", folder.Run("config", "check", "postlint-policy.yml").Out, StringComparison.Ordinal);
        folder.Write("other.yml", "id: own\nrules: {HB1002: info}\n");
        CliResult other = folder.Run("config", "check", "other.yml");
        Assert.Equal(2, other.Code);
        Assert.Contains("other.yml:2:9: unknown rule 'HB1002'; a rule of your own is written under 'custom_rules' in postlint.yml; those there are HB1001", other.Error, StringComparison.Ordinal);
        string named = folder.Run("check", "--config", "other.yml").Error;
        Assert.Contains("other.yml:1:1: this is a policy file and no postlint.yml; name it there under 'policy_profile'", named, StringComparison.Ordinal);
        Assert.DoesNotContain("unknown key", named, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_whose_own_rules_cannot_be_looked_up_says_so()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("own.yml", "id: own\nrules: {HB1001: info}\n").Run("config", "check", "own.yml");
        Assert.Equal(0, result.Code);
        Assert.Contains("HB1001 must stand under 'custom_rules' in postlint.yml", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Config_show_says_which_file_serves_a_draft_and_where_severities_come_from()
    {
        using var folder = new TestFolder();
        folder.Write("sub/postlint.yml", "rules: {PL0003: error}\noverrides: [{files: [\"old/**\"], rules: {PL0003: info}}]\n");
        string now = BuiltCommand.Run(folder.Root, "", "config", "show", "sub/a.md").Out, old = BuiltCommand.Run(folder.Root, "", "config", "show", "sub/old/a.md").Out;
        Assert.Contains(folder.Path("sub/postlint.yml"), now, StringComparison.Ordinal);
        Assert.Matches(@"PL0003 .*error +postlint.yml, rules", now);
        Assert.Matches(@"PL0003 .*info +postlint.yml, overrides", old);
    }
}
