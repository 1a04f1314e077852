using System.Text;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary>What only the built command shows: standard input, streams, sizes.</summary>
public sealed class ProcessTests
{
    private const string Faulty = "<!-- postlint-disable-next PL1001: a reason without a person -->\n\nHello.\n";

    [Fact]
    public void Standard_input_stands_for_a_path()
    {
        using var folder = new TestFolder();
        CliResult result = BuiltCommand.Run(folder.Root, Faulty, "check", "-", "--stdin-path", "posts/a.md", "--fail-on", "warning");
        Assert.Equal(1, result.Code);
        Assert.Contains("posts/a.md:1:1", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_UTF_8_without_a_mark()
    {
        using var folder = new TestFolder();
        CliResult result = BuiltCommand.Run(folder.Root, Faulty, "check", "-", "--redact");
        Assert.StartsWith("warning[PL0003]", result.Out, StringComparison.Ordinal);
        Assert.Contains("████", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_crash()
    {
        if (OperatingSystem.IsWindows()) return; // The shell line below is that of Unix.
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "");
        for (int i = 0; i < 400; i++) folder.Write($"{i}.md", Faulty);
        using var process = BuiltCommand.Start(folder.Root, "/bin/sh", "-c", $"'{BuiltCommand.Executable}' check -q | head -n 1");
        string output = process.StandardOutput.ReadToEnd(), error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.StartsWith("warning[PL0003]", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("gate", "--format", "sarif")]
    [InlineData("sweep", ".")]
    [InlineData("rules", "list")]
    public void A_full_disk_is_2(params string[] args)
    {
        if (!File.Exists("/dev/full")) return;
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("a.md", "Hello.");
        CliResult result = Shell(folder, $"'{BuiltCommand.Executable}' {string.Join(' ', args)} > /dev/full");
        Assert.Equal(2, result.Code);
        Assert.Contains("standard output cannot be written to its end", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --output sarif=/dev/stdout", "no findings in 1 post")]
    [InlineData("check --output sarif=/dev/stdout > out.txt; cat out.txt", "no findings in 1 post")]
    [InlineData("check --output sarif=/dev/fd/3 3>&1 | cat", "no findings in 1 post")]
    [InlineData("check --output sarif=/dev/fd/3 3>&1 >/dev/null | cat", "")]
    public void A_report_may_go_to_a_stream(string command, string text)
    {
        if (OperatingSystem.IsWindows()) return; // The shell line below is that of Unix.
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("a.md", "Hello.");
        CliResult result = Shell(folder, $"'{BuiltCommand.Executable}' {command}");
        Assert.Equal(0, result.Code);
        Assert.Contains("\"version\": \"2.1.0\"", result.Out, StringComparison.Ordinal);
        Assert.Contains(text, result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("< /dev/null")]
    [InlineData("<&-")]
    public void Standard_input_that_is_empty_or_closed_stops_the_gate(string input)
    {
        if (!OperatingSystem.IsLinux()) return; // No other system tells that it is closed.
        using var folder = new TestFolder();
        CliResult result = Shell(folder, $"'{BuiltCommand.Executable}' gate - {input}");
        Assert.Equal(2, result.Code);
        Assert.Contains("standard input", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("[](", 350_000)]
    [InlineData("A line of an ordinary post, then another.\n", 250_000)]
    public void Empty_hostile_and_large_drafts_are_linted(string part, int times)
    {
        using var folder = new TestFolder();
        folder.Write("a.md", new StringBuilder().Insert(0, part, times).ToString());
        CliResult result = BuiltCommand.Run(folder.Root, "", "check", "--fail-on", "never");
        Assert.Equal(0, result.Code);
    }

    [Fact]
    public void The_version_is_told()
    {
        using var folder = new TestFolder();
        Assert.Matches(@"^\d+\.\d+\.\d+", BuiltCommand.Run(folder.Root, "", "--version").Out);
    }

    private static CliResult Shell(TestFolder folder, string line)
    {
        using var process = BuiltCommand.Start(folder.Root, "/bin/sh", "-c", line);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(60_000);
        if (!ended) process.Kill(entireProcessTree: true);
        Assert.True(ended, "the command did not end");
        return new CliResult(process.ExitCode, output.Result, error.Result);
    }
}
