using PostLint.Cli.Tests.Harness;
using PostLint.School;

namespace PostLint.Cli.Tests;

public sealed class RegisterCommandTests : IDisposable
{
    private const string Pupils = "Legal Forename,Chosen Name,Surname,Year,Reg,UPN\nWilfred,Wilf,Thistlewood,9,9T,Z820200112001\nOrla,,Pennywhistle,7,7P,Z820200112002\n";
    private const string Consents = "UPN,kinds,platforms,from,until,withdrawn_on\nZ820200112002,name,all,1/9/2025,31/8/2026,\n";
    private const string Configuration = "pupil_register: pupils.csv\nconsent_register: consents.csv\n";
    private const string Sealed = "pupil_register: school.plreg\nconsent_register: school.plreg\n";
    private const string Draft = "Well done Wilf Thistlewood and Orla Pennywhistle!\n";

    private readonly TestFolder folder = new() { HasRealRules = true };

    public RegisterCommandTests() => folder.Write("postlint.yml", Configuration).Write("pupils.csv", Pupils).Write("consents.csv", Consents).Write("a.md", Draft);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_key_file_is_its_owner_s_alone_and_is_never_written_over()
    {
        CliResult made = folder.Run("register", "keygen", "--output", "key");
        Assert.Equal(0, made.Code);
        Assert.StartsWith("wrote the key to key; keep a copy", made.Out, StringComparison.Ordinal);
        string key = folder.Read("key");
        Assert.Equal(RegisterKey.Parse(key).Reveal(), key.Split('\n')[1]);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Path("key")));
        Assert.Equal(2, folder.Run("register", "keygen", "--output", "key").Code);
        Assert.Equal(key, folder.Read("key"));
    }

    [Fact]
    public void Another_key_is_told_from_a_missing_one_and_nothing_is_counted()
    {
        Seal();
        folder.Write("postlint.yml", Sealed);
        folder.Run("register", "keygen", "--output", "other");
        CliResult check = folder.Run("register", "check", "--key-file", "other");
        Assert.Equal(2, check.Code);
        Assert.Equal("", check.Out);
        Assert.Contains("sealed with another key", check.Error, StringComparison.Ordinal);
        Assert.Contains("= help: give the key that it was sealed with", folder.Run("check", "a.md", "--key-file", "other").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_may_go_to_standard_output()
    {
        CliResult one = folder.Run("register", "keygen"), other = folder.Run("register", "keygen");
        Assert.NotEqual(RegisterKey.Parse(one.Out).Reveal(), RegisterKey.Parse(other.Out).Reveal());
    }

    [Theory]
    [InlineData("option")]
    [InlineData("file variable")]
    [InlineData("variable")]
    public void The_key_comes_from_an_option_a_file_or_the_environment(string way)
    {
        Seal();
        string key = folder.Read("key");
        (string Name, string Value)? variable = way switch
        {
            "file variable" => (RegisterKeyFile.FileVariable, "key"),
            "variable" => (RegisterKeyFile.KeyVariable, RegisterKey.Parse(key).Reveal()),
            _ => null,
        };
        using var other = new TestFolder { HasRealRules = true, Variables = variable is { } set ? new Dictionary<string, string>(StringComparer.Ordinal) { [set.Name] = set.Value } : new Dictionary<string, string>(StringComparer.Ordinal) };
        other.Write("postlint.yml", Sealed).Write("key", key).Write("a.md", Draft).Write("school.plreg", File.ReadAllBytes(folder.Path("school.plreg")));
        CliResult result = other.Run(["check", .. way == "option" ? new[] { "--key-file", "key" } : []]);
        Assert.DoesNotContain("PL0004", result.Out, StringComparison.Ordinal);
        Assert.Single(result.Out.Split('\n'), line => line.StartsWith("error[PL2001]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sealed_register_gives_the_findings_of_the_plain_ones()
    {
        string plain = folder.Run("check").Out;
        Seal();
        Assert.Contains("PL2001", plain, StringComparison.Ordinal);
        Assert.Equal(plain, folder.Run("check", "--key-file", "key").Out);
    }

    [Fact]
    public void Without_the_key_check_goes_on_and_gate_fails()
    {
        Seal();
        CliResult check = folder.Run("check", "--fail-on", "never"), gate = folder.Run("gate");
        Assert.Equal((0, 2), (check.Code, gate.Code));
        Assert.Single(check.Out.Split('\n'), line => line.StartsWith("warning[PL0004]", StringComparison.Ordinal));
        foreach (string word in new[] { "Wilf", "Orla" }) Assert.DoesNotContain(word, gate.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.key", "cannot be read")]
    [InlineData("a.md", "no register key")]
    public void A_key_file_that_is_none_is_a_bad_argument(string file, string reason)
    {
        CliResult result = folder.Run("check", "--key-file", file);
        Assert.Equal(2, result.Code);
        Assert.Contains("--key-file: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_would_be_lost_are_not_sealed()
    {
        folder.Run("register", "keygen", "--output", "key");
        folder.Write("consents.csv", Consents.Replace("31/8/2026", "31/2/2026", StringComparison.Ordinal));
        CliResult result = folder.Run("register", "seal", "--key-file", "key", "--output", "school.plreg");
        Assert.Equal(2, result.Code);
        Assert.Contains("consent_register: row 2, column 5: this is no date", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Path("school.plreg")));
    }

    [Theory]
    [InlineData("there is no key", "register", "seal", "--output", "school.plreg")]
    [InlineData("'.plreg'", "register", "seal", "--output", "school.bin")]
    [InlineData("--pupils: the file does not exist", "register", "seal", "--key-file", "key", "--pupils", "none.csv", "--output", "school.plreg")]
    public void What_cannot_be_sealed_is_told(string reason, params string[] args)
    {
        folder.Run("register", "keygen", "--output", "key");
        CliResult result = folder.Run(args);
        Assert.Equal(2, result.Code);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_lists_every_fault_and_entries_that_concern_nobody()
    {
        folder.Write("consents.csv", "id,subject,kinds,until\nc-1,p-nobody,name,\nc-2,p-nobody,name,never\n");
        CliResult result = folder.Run("register", "check");
        Assert.Equal(1, result.Code);
        Assert.Contains("consent_register: row 3, column 4: this is no date", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 consent concerns no person", result.Out, StringComparison.Ordinal);
        Assert.Contains("2 pupils, 1 consent, 0 do-not-publish entries", result.Out, StringComparison.Ordinal);
        Assert.Contains("warning[PL0004]: the register under 'consent_register' has faults: row 3, column 4", folder.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_registers_are_0()
    {
        CliResult result = folder.Run("register", "check");
        Assert.Equal((0, "2 pupils, 1 consent, 0 do-not-publish entries\n"), (result.Code, result.Out));
    }

    private void Seal()
    {
        Assert.Equal(0, folder.Run("register", "keygen", "--output", "key").Code);
        CliResult result = folder.Run("register", "seal", "--key-file", "key", "--output", "school.plreg");
        Assert.Equal(0, result.Code);
        Assert.Contains("sealed 2 pupils, 1 consent into school.plreg", result.Out, StringComparison.Ordinal);
        File.Delete(folder.Path("pupils.csv"));
        File.Delete(folder.Path("consents.csv"));
        folder.Write("postlint.yml", Sealed);
    }
}
