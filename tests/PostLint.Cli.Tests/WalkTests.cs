using System.Diagnostics;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

public sealed class WalkTests
{
    [Fact]
    public void Build_output_and_hidden_folders_are_passed_over_unless_included_by_name()
    {
        using var folder = new TestFolder();
        foreach (string skipped in new[] { ".git", "node_modules", "_site", "public", "dist", ".hidden" }) folder.Write($"{skipped}/a.md", "badword");
        folder.Write("postlint.yml", "").Write("posts/b.md", "badword").Write("posts/c.txt", "badword");
        Assert.EndsWith("in 1 of 1 post\n", folder.Run("check").Out, StringComparison.Ordinal);
        folder.Write("postlint.yml", "include: [\"public/**\"]");
        Assert.Contains("public/a.md", folder.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_configuration_serves_a_draft_whole()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "exclude: [\"**/drafts/**\"]").Write("drafts/a.md", "badword");
        folder.Write("sub/postlint.yml", "").Write("sub/drafts/b.md", "badword");
        Assert.Contains("sub/drafts/b.md", folder.Run("check").Out, StringComparison.Ordinal);
        Assert.EndsWith("in 1 of 1 post\n", folder.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_not_covered_by_another_whose_name_goes_on()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("posts-old/a.md", "Hello.").Write("posts/a.txt", "Hello.");
        Assert.Equal(2, folder.Run("check", "posts-old", "posts").Code);
        Assert.Equal(0, folder.Run("check", "posts-old", "posts-old/a.md").Code);
    }

    [Fact]
    public void Links_are_not_followed_and_loops_of_them_do_no_harm()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("posts/a.md", "badword").Write("far.txt", "badword");
        if (!TryLink(() => Directory.CreateSymbolicLink(folder.Path("posts/loop"), folder.Path("posts")))) return;
        File.CreateSymbolicLink(folder.Path("posts/b.md"), folder.Path("far.txt"));
        Assert.EndsWith("in 1 of 1 post\n", folder.Run("check").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("gate")]
    [InlineData("sweep", ".")]
    public void Links_that_may_lead_to_drafts_are_counted(params string[] args)
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("posts/a.md", "Hello.").Write("far/c.md", "Hello.").Write("notes.txt", "Hello.");
        if (!TryLink(() => File.CreateSymbolicLink(folder.Path("posts/b.md"), folder.Path("far/c.md")))) return;
        const string one = "postlint: 1 link to drafts or folders was not followed, so what it leads to was not checked; name the drafts or folders themselves\n";
        Assert.Contains(one, folder.Run([.. args]).Error, StringComparison.Ordinal);
        Directory.CreateSymbolicLink(folder.Path("posts/far"), folder.Path("far"));
        Directory.CreateSymbolicLink(folder.Path("posts/public"), folder.Path("far"));
        File.CreateSymbolicLink(folder.Path("posts/notes.txt"), folder.Path("notes.txt"));
        Assert.Contains("postlint: 2 links to drafts or folders were not followed, so what they lead to", folder.Run([.. args]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("not followed", folder.Run([.. args, "--quiet"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_2_after_the_rest()
    {
        // Root reads everything, so the command runs as nobody; without the tool to do so there is nothing to see.
        if (OperatingSystem.IsWindows() || !File.Exists("/usr/bin/setpriv")) return;
        using var folder = new TestFolder();
        folder.Write("a.md", "Hello.").Write("closed/b.md", "Hello.");
        File.SetUnixFileMode(folder.Root, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(folder.Path("closed"), UnixFileMode.None);
        using Process process = BuiltCommand.Start(folder.Root, "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", BuiltCommand.Executable, "check");
        string error = process.StandardError.ReadToEnd(), output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        File.SetUnixFileMode(folder.Path("closed"), (UnixFileMode)0b111_000_000);
        if (process.ExitCode is 126 or 127 or 131) return; // Nobody may not start programs from here.
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("closed: the folder cannot be read", error, StringComparison.Ordinal);
        Assert.Contains("in 1 post", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_the_shell_leaves_is_followed()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("posts/a.md", "badword").Write("posts/b.md", "badword").Write("other.md", "badword");
        Assert.EndsWith("in 2 of 2 posts\n", folder.Run("check", "posts/*.md").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_given_by_name_serves_every_draft()
    {
        using var folder = new TestFolder();
        folder.Write("config/postlint.yml", "").Write("posts/a.md", "badword");
        Assert.Contains("posts/a.md", folder.Run("check", "posts", "--config", "config/postlint.yml").Out, StringComparison.Ordinal);
    }

    private static bool TryLink(Action create)
    {
        try
        {
            create();
            return true;
        }
        catch (IOException)
        {
            return false; // Windows asks for a right to make links.
        }
    }
}
