using System.Diagnostics;
using System.Globalization;
using PostLint.Analysis;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary>Every row of the table of exit codes.</summary>
public sealed class ExitCodeTests
{
    private const string Register = "pupil_register: registers/none.csv\n";

    [Theory]
    [InlineData("check")]
    [InlineData("gate")]
    public void Clean_is_0(string command)
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "Hello.").Run(command);
        Assert.Equal((0, "no findings in 1 post\n"), (result.Code, result.Out));
    }

    [Theory]
    [InlineData("check", "error", 1)]
    [InlineData("gate", "error", 1)]
    [InlineData("check", "warning", 1)]
    [InlineData("check", "never", 0)]
    public void Findings_at_the_level_are_1(string command, string level, int code)
    {
        using var folder = new TestFolder();
        Assert.Equal(code, folder.Write("postlint.yml", "").Write("a.md", "badword").Run(command, "--fail-on", level).Code);
    }

    [Fact]
    public void Findings_below_the_level_are_0()
    {
        using var folder = new TestFolder { Rules = [new WordRule("XX1001", "bad-word", "badword", DiagnosticSeverity.Warning)] };
        folder.Write("postlint.yml", "").Write("a.md", "badword");
        Assert.Equal(0, folder.Run("check").Code);
        Assert.Equal(1, folder.Run("check", "--fail-on", "warning").Code);
    }

    [Theory]
    [InlineData("did you mean '--format'?", "check", "--fromat", "json")]
    [InlineData("did you mean 'sarif'?", "check", "--format", "sarf")]
    [InlineData("did you mean 'json'?", "check", "--output", "jsn=x")]
    [InlineData("did you mean 'check'?", "chekc")]
    [InlineData("did you mean 'marshfields'?", "check", "--profile", "marshfeilds")]
    [InlineData("unknown option '--since'", "check", "--since", "main")]
    [InlineData("unknown option '--baseline'", "gate", "--baseline", "x.json")]
    [InlineData("OTHER is missing: the policy to compare it with", "policy", "diff", "wasp")]
    [InlineData("RULE is missing: a rule's id or name", "explain")]
    [InlineData("did you mean 'PL2001'?", "explain", "2001")]
    [InlineData("say what to do: check, gate, audit,")]
    [InlineData("say what to do: keygen, seal, check", "register")]
    [InlineData("unknown value 'loud'", "check", "--fail-on", "loud")]
    [InlineData("is no date", "check", "--today", "3/3/2026")]
    [InlineData("is no number", "check", "--jobs", "0")]
    [InlineData("gate always redacts", "gate", "--no-redact")]
    [InlineData("contradict", "check", "--redact", "--no-redact")]
    [InlineData("cannot be fixed in place", "check", "-", "--fix")]
    [InlineData("'./out' is named twice", "check", "--output", "json=out", "--output", "sarif=./out")]
    [InlineData("did you mean 'XX'?", "explain", "PL003")]
    public void A_bad_argument_is_2_and_names_what_is_near(string expected, params string[] args)
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("a.md", "Hello.").Run(args);
        Assert.Equal(2, result.Code);
        if (!expected.Contains("XX", StringComparison.Ordinal)) Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("gate")]
    public void A_configuration_error_is_2_with_file_line_and_nearest_key(string command)
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "school:\n  name: Thornybrook\npupil_regster: x.csv\n").Write("a.md", "badword").Run(command);
        Assert.Equal(2, result.Code);
        Assert.Contains("postlint.yml:3:1", result.Error, StringComparison.Ordinal);
        Assert.Contains("pupil_register", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_YAML_is_2()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "school: [").Write("a.md", "Hello.").Run("check");
        Assert.Equal(2, result.Code);
        Assert.Contains("no valid YAML", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_configuration_does_not_stop_the_drafts_of_another()
    {
        using var folder = new TestFolder();
        folder.Write("one/postlint.yml", "").Write("one/a.md", "badword").Write("two/postlint.yml", "scool: {}").Write("two/b.md", "badword");
        CliResult result = folder.Run("check");
        Assert.Equal(2, result.Code);
        Assert.Contains("one/a.md:1:1", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_register_is_a_warning_in_check_and_2_in_gate()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", Register).Write("a.md", "Hello.").Write("b.md", "Hello.");
        CliResult check = folder.Run("check"), gate = folder.Run("gate");
        Assert.Equal((0, 2), (check.Code, gate.Code));
        Assert.Single(check.Out.Split('\n'), line => line.StartsWith("warning[PL0004]", StringComparison.Ordinal));
        Assert.Contains("--> postlint.yml:1:17", check.Out, StringComparison.Ordinal);
        Assert.Contains("error[PL0004]", gate.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("gate")]
    public void An_unreadable_draft_is_2_after_linting_the_rest(string command)
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", [0, 1, 2, 3]).Write("b.md", "badword").Run(command);
        Assert.Equal(2, result.Code);
        Assert.Contains("a.md: this is no text file", result.Error, StringComparison.Ordinal);
        Assert.Contains("b.md:1:1", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("gate")]
    public void A_pipe_in_the_place_of_a_draft_is_2_and_nobody_waits_for_it(string command)
    {
        if (OperatingSystem.IsWindows()) return; // Its pipes are in no folder.
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("a.md", "Hello.").Write("empty.md", "");
        using (Process make = Process.Start("mkfifo", [folder.Path("b.md")])) make.WaitForExit();
        CliResult result = BuiltCommand.Run(folder.Root, "", command);
        Assert.Equal(2, result.Code);
        Assert.Contains("b.md: this is no plain file", result.Error, StringComparison.Ordinal);
        Assert.Equal("no findings in 2 posts\n", result.Out);
    }

    [Theory]
    [InlineData("check", 0)]
    [InlineData("gate", 2)]
    public void Nothing_on_standard_input_stops_the_gate(string command, int code)
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "").Run(command, "-");
        Assert.Equal(code, result.Code);
        Assert.Equal(code == 2, result.Error.Contains("nothing came on standard input", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_that_does_not_exist_is_2()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "badword").Run("check", "none.md", "a.md");
        Assert.Equal(2, result.Code);
        Assert.Contains("none.md: there is no such file", result.Error, StringComparison.Ordinal);
        Assert.Contains("a.md:1:1", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("gate")]
    public void Nothing_matched_is_2(string command)
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "").Write("notes.txt", "Hello.").Run(command);
        Assert.Equal(2, result.Code);
        Assert.Contains("no drafts here", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_files_that_are_excluded_are_0()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "exclude: [\"old/**\"]").Write("old/a.md", "badword").Run("check", "old/a.md");
        Assert.Equal(0, result.Code);
        Assert.Contains("old/a.md: not checked", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Interrupted_is_130_and_writes_nothing()
    {
        using var folder = new TestFolder();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "badword").Run(Stream.Null, cancelled.Token, "check", "--output", "out.txt");
        Assert.Equal(130, result.Code);
        Assert.False(File.Exists(folder.Path("out.txt")));
    }

    [Fact]
    public void Ctrl_C_ends_the_process_with_130()
    {
        if (OperatingSystem.IsWindows()) return; // Windows has no way to send Ctrl-C to one process.
        using var folder = new TestFolder();
        using Process process = BuiltCommand.Start(folder.Root, BuiltCommand.Executable, "check", "-");
        Assert.True(SpinWait.SpinUntil(() => process.HasExited || HearsInterrupts(process), 60_000), "the command did not start");
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"])) kill.WaitForExit();
        Assert.True(process.WaitForExit(60_000), "the command did not end");
        Assert.True(process.ExitCode == 130, $"{process.ExitCode}: {process.StandardError.ReadToEnd()}");
    }

    /// <summary>Whether a process catches SIGINT already; a busy machine takes its time to start one. Where the system does not tell, a second must do.</summary>
    private static bool HearsInterrupts(Process process)
    {
        const string Caught = "SigCgt:";
        if (!OperatingSystem.IsLinux())
        {
            Thread.Sleep(1000);
            return true;
        }

        string mask = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(Caught, StringComparison.Ordinal))[Caught.Length..];
        const ulong Interrupt = 1 << 1;
        return (ulong.Parse(mask.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    [Fact]
    public void A_fault_of_a_rule_is_2_and_shows_no_content()
    {
        using var folder = new TestFolder { Rules = [new WordRule("XX1001", "faulty", "")] };
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "secretword").Write("b.md", "Hello.").Run("check");
        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("secretword", result.Error + result.Out, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", result.Error, StringComparison.Ordinal);
    }
}
