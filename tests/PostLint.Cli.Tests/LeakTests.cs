using PostLint.Cli.Output;
using PostLint.Cli.Tests.Harness;
using PostLint.Core.Tests.Harness;
using PostLint.Policies;
using PostLint.Rules;

namespace PostLint.Cli.Tests;

/// <summary>
/// Canaries stand in registers and posts wherever something must not leak. Every command in every format is run over them, redacted, and its output
/// searched: standard output, standard error, files.
/// </summary>
public sealed class LeakTests : IDisposable
{
    private static readonly string[] Formats = [.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())];

    private readonly TestFolder folder = Folder();

    public static TheoryData<string, string> ProfilesAndFormats()
    {
        var data = new TheoryData<string, string>();
        foreach (string profile in BuiltInProfiles.Names)
        {
            foreach (string format in Formats) data.Add(profile, format);
        }

        return data;
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_redaction_the_canaries_show()
    {
        CliResult open = folder.Run("check", "posts");
        Assert.NotNull(CanarySchool.LeakIn(open.Out));
        foreach (string rule in new[] { "PL2001", "PL2004", "PL6003", "PL1001" }) Assert.Contains($"[{rule}]", open.Out, StringComparison.Ordinal);
        Assert.NotNull(CanarySchool.LeakIn(folder.Run("check", "posts", "--format", "json", "--no-redact", "--fail-on", "never").Out));
    }

    [Theory]
    [MemberData(nameof(ProfilesAndFormats))]
    public void No_report_holds_a_canary(string profile, string format)
    {
        AssertClean(true, "check", "posts", "--redact", "--profile", profile, "--format", format, "--explain-scores");
        AssertClean(true, "gate", "posts", "--profile", profile, "--format", format);
        AssertClean(false, "sweep", "posts", "--redact", "--profile", profile, "--format", format);
        AssertClean(false, "audit", "--redact", "--profile", profile, "--format", format);
    }

    [Theory]
    [InlineData("check", "posts", "--diff", "--redact")]
    [InlineData("check", "posts", "--diff", "--fix-suggested", "--redact")]
    [InlineData("check", "posts", "--redact", "--quiet")]
    [InlineData("policy", "coverage")]
    [InlineData("policy", "coverage", "--format", "markdown")]
    [InlineData("policy", "coverage", "--format", "html")]
    [InlineData("policy", "show", "wasp-dont-3")]
    [InlineData("policy", "diff", "wasp", "met")]
    [InlineData("rules", "list")]
    [InlineData("config", "check")]
    [InlineData("config", "show", "posts/001.md")]
    [InlineData("register", "check")]
    [InlineData("init")]
    [InlineData("--help")]
    public void No_other_command_tells_one(params string[] args) => AssertClean(false, args);

    [Fact]
    public void No_explanation_tells_one()
    {
        foreach (string rule in RuleCatalog.Descriptors.Select(rule => rule.Id)) AssertClean(false, "explain", rule);
    }

    [Fact]
    public void A_redacted_frame_shows_no_word_of_a_line_and_no_length_of_a_match()
    {
        using var school = new TestFolder();
        school.Write("postlint.yml", "").Write("a.md", "Wójcik and badword came second.\n").Write("b.md", "badword\n");
        string[] frames = [.. school.Run("gate").Out.Split('\n').Where(line => line.Contains(" | ", StringComparison.Ordinal))];
        Assert.Equal(["1 | ████████", "  | ^^^^^^^^ bad word", "1 | ████████", "  | ^^^^^^^^ bad word"], frames);
    }

    [Fact]
    public void No_report_file_holds_one()
    {
        string[] outputs = [.. Formats.SelectMany(format => new[] { "--output", $"{format}=report.{format}" })];
        folder.Run(["check", "posts", .. outputs]);
        foreach (string format in Formats) Assert.Equal("", CanarySchool.LeakIn(folder.Read($"report.{format}")) ?? "");
    }

    [Fact]
    public void A_sealed_register_and_what_is_said_of_it_hold_none()
    {
        AssertClean(false, "register", "keygen", "--output", "key");
        AssertClean(false, "register", "seal", "--key-file", "key", "--output", "school.plreg");
        string pupil = folder.Read("registers/pupils.csv").Split('\n')[1].Split(',')[3];
        Assert.DoesNotContain(pupil, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(folder.Path("school.plreg"))), StringComparison.OrdinalIgnoreCase);
        string configuration = folder.Read("postlint.yml");
        foreach (string name in new[] { "pupils", "consents", "do-not-publish" }) configuration = configuration.Replace($"registers/{name}.csv", "school.plreg", StringComparison.Ordinal);
        folder.Write("postlint.yml", configuration);
        AssertClean(true, "gate", "posts", "--key-file", "key");
        AssertClean(true, "gate", "posts");
        byte[] bytes = File.ReadAllBytes(folder.Path("school.plreg"));
        bytes[200] ^= 1;
        folder.Write("school.plreg", bytes);
        AssertClean(true, "gate", "posts", "--key-file", "key");
        AssertClean(false, "register", "check", "--key-file", "key");
        string key = folder.Read("key").Split('\n')[1];
        Assert.DoesNotContain(key, folder.Run("check", "posts", "--key-file", "key").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("registers/pupils.csv", "+p-zq1,Zqaden,Zqaden,Zqbury,5,5F,,\np-zq1,Zqaden,Zqaden,Zqbury,5,5F,,\np-zq2,,,,zq,,,\np-zq3,,,Zqsole,\"5,,,\np-zq4,Zqopen,,Zqquote,5,,,\n")]
    [InlineData("registers/pupils.csv", "Zqaden,Zqbury,5\nZqben,Zqbury,6\n")]
    [InlineData("registers/pupils.csv", "")]
    [InlineData("registers/consents.csv", "+c-zq,p-zq,zqkind,zqplatform,zqfrom,zquntil,zqwithdrawn\nc-zq,,name,all,,,\n")]
    [InlineData("registers/do-not-publish.csv", "subject,until\np-zq,zqnever\n,\n")]
    [InlineData("registers/do-not-publish.csv", "zqwhom\np-zq\n")]
    public void A_faulty_register_is_told_without_its_values(string path, string text)
    {
        folder.Write(path, text.StartsWith('+') ? folder.Read(path).TrimEnd() + "\n" + text[1..] : text);
        foreach (string[] args in (string[][])[["check", "posts", "--redact"], ["gate", "posts"], ["register", "check"], ["config", "check"], ["audit", "--redact"], ["sweep", "posts", "--redact"]]) AssertClean(false, args);
        folder.Run("register", "keygen", "--output", "key");
        AssertClean(false, "register", "seal", "--key-file", "key", "--output", "school.plreg");
    }

    [Fact]
    public void Paths_are_masked_for_eyes_and_messages()
    {
        string pupil = folder.Read("registers/pupils.csv").Split('\n')[1].Split(',')[1];
        string named = $"posts/{pupil.ToLowerInvariant()}-wins.md";
        folder.Write(named, $"{pupil} won.\n").Write($"posts/{pupil}.md", [0, 1, 2]);
        AssertClean(true, "check", "posts", "--redact");
        AssertClean(true, "gate", named);
        AssertClean(false, "gate", $"posts/{pupil}-missing.md");
        AssertClean(false, "sweep", "posts", "--redact");
    }

    [Fact]
    public void A_fault_of_its_own_does_not_quote_the_draft()
    {
        using var faulty = new TestFolder { Rules = [new WordRule("XX1001", "faulty", "")] };
        faulty.Write("postlint.yml", "").Write("a.md", "Zqaden Zqbury of 5F won.\n");
        foreach (string format in Formats)
        {
            CliResult result = faulty.Run("gate", "a.md", "--format", format);
            Assert.Equal(2, result.Code);
            Assert.Equal("", CanarySchool.LeakIn(result.Out + result.Error) ?? "");
        }
    }

    [Fact]
    public void Nothing_is_left_in_temporary_files()
    {
        using var scratch = new TestFolder();
        Dictionary<string, string> before = Snapshot();
        foreach (string[] args in (string[][])[["gate", "posts"], ["check", "posts", "--diff", "--redact"], ["sweep", "posts"], ["audit"]])
        {
            var start = BuiltCommand.Describe(folder.Root, args);
            start.Environment["TMPDIR"] = start.Environment["TMP"] = start.Environment["TEMP"] = scratch.Root;
            using var process = System.Diagnostics.Process.Start(start)!;
            process.StandardInput.Close();
            Assert.NotEmpty(process.StandardOutput.ReadToEnd());
            process.StandardError.ReadToEnd();
            process.WaitForExit();
        }

        Assert.Equal(before, Snapshot());
        Assert.Empty(Directory.EnumerateFiles(scratch.Root, "*", SearchOption.AllDirectories));
    }

    private static TestFolder Folder()
    {
        var folder = new TestFolder { HasRealRules = true };
        CanarySchool.Create().WriteTo(folder.Root);
        return folder;
    }

    private Dictionary<string, string> Snapshot() => Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);

    private void AssertClean(bool findsSomething, params string[] args)
    {
        CliResult result = folder.Run(args);
        Assert.Equal("", CanarySchool.LeakIn(result.Out) ?? "");
        Assert.Equal("", CanarySchool.LeakIn(result.Error) ?? "");
        if (findsSomething) Assert.NotEqual(0, result.Code);
    }
}
