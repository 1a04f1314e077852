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
    [InlineData("PL3009", true, true)]
    [InlineData("PL3018", true, false)]
    [InlineData("PL1001", false, false)]
    public void Explain_says_which_rules_grade_their_findings(string rule, bool grades, bool hints)
    {
        using var folder = new TestFolder();
        string page = folder.Run("explain", rule).Out;
        Assert.Equal((grades, hints), (page.Contains("## How grave a finding is", StringComparison.Ordinal), page.Contains("a hint to read the sentence again", StringComparison.Ordinal)));
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
