using System.Text;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

public sealed class InitTests
{
    [Fact]
    public void It_writes_a_sound_configuration_and_the_lines_that_keep_registers_out_of_git()
    {
        using var folder = new TestFolder();
        Assert.Equal(0, folder.Run("init", "--profile", "wasp").Code);
        Assert.Equal(["registers/*.csv", "*.plkey"], folder.Read(".gitignore").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'));
        CliResult check = folder.Run("config", "check");
        Assert.Equal(0, check.Code);
        Assert.Contains("profile wasp", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_stays_and_lines_come_once()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "school: {name: Hollowbeck}\n").Write(".gitignore", "bin/\n*.plkey");
        folder.Run("init");
        string once = folder.Read(".gitignore");
        Assert.Equal(0, folder.Run("init").Code);
        Assert.Equal("school: {name: Hollowbeck}\n", folder.Read("postlint.yml"));
        Assert.Equal(once, folder.Read(".gitignore"));
        Assert.StartsWith("bin/\n*.plkey\n\n", once, StringComparison.Ordinal);
        Assert.Single(once.Split('\n'), "*.plkey");
        Assert.Single(once.Split('\n'), "registers/*.csv");
    }

    [Theory]
    [InlineData("\u00EF\u00BB\u00BFbin/\n", "\n")]
    [InlineData("f\u00EAte/\n", "\n")]
    [InlineData("bin/\r\n*.plkey\r\n", "\r\n")]
    [InlineData("bin/\r\nobj/", "\r\n")]
    public void Bytes_and_line_endings_of_what_is_there_stay(string latin1, string end)
    {
        using var folder = new TestFolder();
        folder.Write(".gitignore", Encoding.Latin1.GetBytes(latin1)).Run("init");
        string after = Encoding.Latin1.GetString(File.ReadAllBytes(folder.Path(".gitignore")));
        Assert.StartsWith(latin1, after, StringComparison.Ordinal);
        Assert.Contains($"{end}{end}# ", after, StringComparison.Ordinal);
        Assert.Contains($"{end}registers/*.csv{end}", after, StringComparison.Ordinal);
        Assert.Equal(end == "\n" ? 0 : after.Count(c => c == '\n'), after.Count(c => c == '\r'));
    }

    [Fact]
    public void Every_stub_is_sound_without_its_mark()
    {
        using var folder = new TestFolder { HasRealRules = true };
        folder.Run("init");
        string all = string.Join('\n', folder.Read("postlint.yml").Split('\n').Where(line => !IsRemark(line) && !line.Contains("registers/", StringComparison.Ordinal)).Select(line => line.TrimStart('#')));
        folder.Write("postlint.yml", all);
        CliResult check = folder.Run("config", "check");
        Assert.True(check.Code == 0, check.Error);
        Assert.Equal(0, folder.Run("rules", "test").Code);
    }

    [Fact]
    public void It_may_start_from_a_policy_file()
    {
        using var folder = new TestFolder();
        folder.Write("policies/it's ours.yml", "id: ours\nextends: met\n");
        Assert.Equal(0, folder.Run("init", "--profile", "policies/it's ours.yml").Code);
        Assert.Contains("profile ours", folder.Run("config", "check").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.yml", "there is no policy file 'none.yml'")]
    [InlineData("bad.yml", "unknown policy profile 'mett'; did you mean 'met'?")]
    public void A_policy_file_that_cannot_be_used_is_told(string file, string fault)
    {
        using var folder = new TestFolder();
        folder.Write("bad.yml", "id: ours\nextends: mett\n");
        CliResult result = folder.Run("init", "--profile", file);
        Assert.Equal(2, result.Code);
        Assert.Contains(fault, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Path("postlint.yml")));
    }

    private static bool IsRemark(string line) => line.StartsWith("# ", StringComparison.Ordinal) && line[2] != ' ';

    [Fact]
    public void An_unknown_profile_is_a_bad_argument()
    {
        using var folder = new TestFolder();
        Assert.Equal(2, folder.Run("init", "--profile", "waps").Code);
        Assert.False(File.Exists(folder.Path("postlint.yml")));
    }
}
