using System.Text;
using PostLint.Analysis;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

public sealed class FixTests
{
    private static TestFolder Folder(FixSafety safety = FixSafety.Safe, string replacement = "good") =>
        new TestFolder { Rules = [new WordRule("XX1001", "bad-word", "badword") { Replacement = replacement, Safety = safety }] }.Write("postlint.yml", "");

    [Theory]
    [InlineData(FixSafety.Safe, "--fix", true)]
    [InlineData(FixSafety.Suggested, "--fix", false)]
    [InlineData(FixSafety.Suggested, "--fix-suggested", true)]
    public void Fixes_are_applied_as_their_safety_allows(FixSafety safety, string option, bool applied)
    {
        using TestFolder folder = Folder(safety);
        CliResult result = folder.Write("a.md", "A badword, a badword.").Run("check", option);
        Assert.Equal(applied ? "A good, a good." : "A badword, a badword.", folder.Read("a.md"));
        Assert.Equal(applied ? 0 : 1, result.Code);
        Assert.Equal(applied, result.Out.Contains("1 post fixed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    public void Encoding_and_line_endings_stay(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] preamble = mark ? encoding.GetPreamble() : [];
        using TestFolder folder = Folder(replacement: "good\nday").Write("a.md", [.. preamble, .. encoding.GetBytes("É 👍\r\nbadword\r\n")]);
        folder.Run("check", "--fix");
        byte[] expected = [.. preamble, .. encoding.GetBytes("É 👍\r\ngood\r\nday\r\n")];
        Assert.Equal(expected, File.ReadAllBytes(folder.Path("a.md")));
    }

    [Theory]
    [InlineData("Come to the fair.\n", "---\naccount: \nauthor: \n---\n\nCome to the fair.\n")]
    [InlineData("---\ntitle: Fair\n---\nCome.\n", "---\naccount: \nauthor: \ntitle: Fair\n---\nCome.\n")]
    [InlineData("---\nauthor:\ntitle: Fair\n---\nCome.\n", "---\naccount: \nauthor:\ntitle: Fair\n---\nCome.\n")]
    public void Missing_keys_are_inserted_once(string draft, string expected)
    {
        using TestFolder folder = new TestFolder { HasRealRules = true }.Write("postlint.yml", "accounts: [{id: a, platform: facebook}]\n").Write("a.md", draft);
        CliResult result = folder.Run("check", "--fix-suggested", "--fail-on", "never");
        Assert.Equal(expected, folder.Read("a.md"));
        Assert.DoesNotContain("no valid YAML", result.Out, StringComparison.Ordinal);
        Assert.Contains("the draft does not say which account it is for and who its author is", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlapping_fixes_go_one_a_round()
    {
        using TestFolder folder = new TestFolder { Rules = [new WordRule("XX1001", "long", "bad bad") { Replacement = "bad" }, new WordRule("XX1002", "short", "bad") { Replacement = "good" }] };
        folder.Write("postlint.yml", "").Write("a.md", "bad bad bad").Run("check", "--fix");
        Assert.DoesNotContain("bad", folder.Read("a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_that_never_settle_end()
    {
        using TestFolder folder = Folder(replacement: "badword badword").Write("a.md", "badword");
        Assert.Equal(1, folder.Run("check", "--fix").Code);
    }

    [Fact]
    public void Text_that_cannot_be_decoded_is_not_written_back()
    {
        byte[] bytes = [.. "badword "u8, 0xE9, .. " end"u8];
        using TestFolder folder = Folder().Write("a.md", bytes);
        folder.Run("check", "--fix");
        Assert.Equal(bytes, File.ReadAllBytes(folder.Path("a.md")));
    }

    [Fact]
    public void A_diff_shows_the_change_and_writes_nothing()
    {
        using TestFolder folder = Folder().Write("a.md", "One.\n\nbadword\n");
        CliResult result = folder.Run("check", "--diff");
        Assert.StartsWith("--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n One.\n \n-badword\n+good\n", result.Out, StringComparison.Ordinal);
        Assert.Equal("One.\n\nbadword\n", folder.Read("a.md"));
        Assert.Equal(1, result.Code);
    }
}
