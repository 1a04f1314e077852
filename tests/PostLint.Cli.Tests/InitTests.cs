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

    [Fact]
    public void An_unknown_profile_is_a_bad_argument()
    {
        using var folder = new TestFolder();
        Assert.Equal(2, folder.Run("init", "--profile", "waps").Code);
        Assert.False(File.Exists(folder.Path("postlint.yml")));
    }
}
