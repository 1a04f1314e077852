using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary><c>rules test</c>, and rules of the school's own in the other commands.</summary>
public sealed class CustomRuleCommandTests : IDisposable
{
    private readonly TestFolder folder = new() { HasRealRules = true };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Examples_that_hold_are_silent()
    {
        Write("flag: [Our [|kids|] sang., Kids sing.], clear: [Our pupils sang.]");
        CliResult result = folder.Run("rules", "test");
        Assert.Equal((0, "1 rule, 3 examples, 0 failures\n"), (result.Code, result.Out));
    }

    [Theory]
    [InlineData("flag: [Our pupils sang.]", "8:23: HB1001 no-kids must flag this example, and is silent")]
    [InlineData("flag: [Kids sing.], clear: [Our kids sang to kids.]", "8:44: HB1001 no-kids must be silent here, and flags \"kids\", \"kids\"")]
    [InlineData("flag: ['[|Our|] kids sang.']", "8:23: HB1001 no-kids must flag \"Our\" here, and flags \"kids\"")]
    [InlineData("clear: [Our pupils sang.]", "3:9: HB1001 no-kids has no example under 'examples.flag'; add a draft that it must flag")]
    public void An_example_that_fails_is_told_with_its_place(string examples, string failure)
    {
        Write(examples);
        CliResult result = folder.Run("rules", "test");
        Assert.Equal(1, result.Code);
        Assert.Equal($"{folder.Path("postlint.yml")}:{failure}", result.Out.Split('\n')[0]);
        Assert.EndsWith("1 failure\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_test_and_faults_are_code_2()
    {
        Assert.Equal(2, folder.Run("rules", "test").Code);
        folder.Write("postlint.yml", "school: {name: Oakmere School}\n");
        Assert.Contains("has no 'custom_rules'", folder.Run("rules", "test").Error, StringComparison.Ordinal);
        Write("flag: [Kids.]");
        Assert.Contains("did you mean 'HB1001'?", folder.Run("rules", "test", "HB1002").Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("rules", "test", "no-kids").Code);
        folder.Write("postlint.yml", "custom_rules: [{id: HB1001}]\n");
        CliResult result = folder.Run("rules", "test");
        Assert.Equal(2, result.Code);
        Assert.Contains("postlint.yml:1:16: 'custom_rules[0]' lacks the key 'name'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_listed_explained_shown_and_covered()
    {
        folder.Write("own.yml", "id: own\nname: Own\nclauses: [{id: c-1, section: One, text: Say pupils, rules: [HB1001]}]\n");
        Write("flag: [Our [|kids|] sang.]", "policy_profile: {extends: ./own.yml}\n");
        Assert.Matches("HB1001 +no-kids +Say pupils +- +warning +warning", folder.Run("rules", "list").Out);
        string page = folder.Run("explain", "no-kids").Out;
        Assert.Contains("Reported:\n```\nOur kids sang.\n```", page, StringComparison.Ordinal);
        Assert.Contains("- c-1, One: Say pupils", page, StringComparison.Ordinal);
        Assert.Contains("HB1001 no-kids, warning: enforced", folder.Run("policy", "coverage").Out, StringComparison.Ordinal);
        Assert.Contains("did you mean 'no-kids'?", folder.Run("explain", "no-kid").Error, StringComparison.Ordinal);
        folder.Write("a.md", "Our kids sang.");
        string sarif = folder.Run("check", ".", "--format", "sarif").Out;
        Assert.Contains("\"ruleId\": \"HB1001\"", sarif, StringComparison.Ordinal);
        Assert.Contains("\"c-1\"", sarif, StringComparison.Ordinal);
        folder.Write("a.md", "Our pupils sang.");
        Assert.Contains("\"id\": \"HB1001\"", folder.Run("check", ".", "--format", "sarif").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_is_applied()
    {
        folder.Write("postlint.yml", "custom_rules:\n  - {id: HB1001, name: no-kids, message: Say pupils., kind: substitution, swap: {kids: pupils}}\n");
        folder.Write("a.md", "Our kids sang. Kids rule.\n");
        folder.Run("check", "a.md", "--fix-suggested");
        Assert.Equal("Our pupils sang. Pupils rule.\n", folder.Read("a.md"));
    }

    private void Write(string examples, string more = "") => folder.Write(
        "postlint.yml",
        $"custom_rules:\n\n  - id: HB1001\n    name: no-kids\n    message: say pupils\n    kind: existence\n    terms: [kids, kiddies]\n    examples: {{{Quoted(examples)}}}\n{more}");

    /// <summary>The marks are YAML's own brackets unless they are quoted.</summary>
    private static string Quoted(string examples) => examples.Replace("[Our [|kids|] sang.", "['Our [|kids|] sang.'", StringComparison.Ordinal);
}
