using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary>Registers that load and yet would let a child be published: every command that could see it says so.</summary>
public sealed class LostRegisterFactTests : IDisposable
{
    private const string Configuration = "pupil_register: pupils.csv\nconsent_register: consents.csv\ndo_not_publish: bars.csv\ngroups: [{id: choir, size: 20}]\nstaff: [{id: r.lark, name: Mrs Rhoda Lark}]\n";
    private const string Pupils = "id,forename,surname,year,groups\np-tern,Tern,Holloway,3,owls\np-reed,Reed,Bassett,5,\n";

    private readonly TestFolder folder = new() { HasRealRules = true };

    public LostRegisterFactTests() => folder.Write("postlint.yml", Configuration).Write("pupils.csv", Pupils)
        .Write("consents.csv", "id,subject,kinds,platforms,from,until\nc-1,p-tern,name,all,,\n").Write("a.md", "The pond is full of newts.\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("p-ternn")]
    [InlineData("P-Tern")]
    [InlineData("year-4")]
    public void A_bar_on_nobody_is_told_by_row_and_stops_the_gate(string subject)
    {
        folder.Write("bars.csv", $"subject,until\np-reed,\n{subject},\n");
        CliResult config = folder.Run("config", "check"), register = folder.Run("register", "check"), gate = folder.Run("gate"), check = folder.Run("check");
        Assert.Equal((1, 1, 1, 0), (config.Code, register.Code, gate.Code, check.Code));
        foreach (string text in new[] { config.Error, register.Out, gate.Out, check.Out })
        {
            Assert.Contains("row 3, column 1: no person or group on record has this id", text, StringComparison.Ordinal);
            Assert.Contains("if the person has left, delete the row or write their last day under 'until'; if the id is mistyped, correct it", text, StringComparison.Ordinal);
            Assert.DoesNotContain(subject, text, StringComparison.Ordinal);
            Assert.DoesNotContain("p-tern", text, StringComparison.Ordinal);
        }

        Assert.Contains("error[PL0004]", gate.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject,until\np-reed,\n")]
    [InlineData("subject,until\np-reed,\np-left,2026-03-02\n")]
    public void The_remedies_for_a_leaver_let_the_gate_pass(string mended)
    {
        folder.Write("bars.csv", "subject,until\np-reed,\np-left,\n");
        Assert.Equal(1, folder.Run("gate").Code);
        folder.Write("bars.csv", mended);
        Assert.Equal(0, folder.Run("gate").Code);
    }

    [Fact]
    public void What_is_wrong_in_several_rows_is_said_once()
    {
        folder.Write("bars.csv", "subject,until\np-one,\np-two,\np-three,\np-four,\n");
        string text = folder.Run("gate").Out;
        Assert.Contains("row 2, column 1 and row 3, column 1 and row 4, column 1: no person or group", text, StringComparison.Ordinal);
        Assert.Contains("and 1 more, which 'postlint register check' lists", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("no person or group").Length);
    }

    [Fact]
    public void Pupils_groups_years_staff_and_ended_bars_are_no_fault()
    {
        folder.Write("bars.csv", "subject,until\np-reed,\nowls,\nchoir,\nyear-3,\nr.lark,\np-left-long-ago,2026-03-02\n");
        Assert.Equal((0, 0, 0), (folder.Run("config", "check").Code, folder.Run("register", "check").Code, folder.Run("gate").Code));
        folder.Write("bars.csv", "subject,until\np-left-today,2026-03-03\n");
        Assert.Equal(1, folder.Run("gate").Code);
    }

    [Fact]
    public void A_bar_on_nobody_is_not_sealed_and_shows_in_a_list_sealed_before()
    {
        folder.Write("bars.csv", "subject\np-reed\n").Write("bad.csv", "subject\np-red\np-tren\n").Run("register", "keygen", "--output", "key");
        folder.Run("register", "seal", "--key-file", "key", "--pupils", "pupils.csv", "--consents", "consents.csv", "--do-not-publish", "bad.csv", "--output", "school.plreg");
        folder.Write("postlint.yml", "pupil_register: school.plreg\nconsent_register: school.plreg\ndo_not_publish: school.plreg\n");
        CliResult gate = folder.Run("gate", "--key-file", "key");
        Assert.Equal(1, gate.Code);
        Assert.Contains("2 entries concern no person or group on record", gate.Out, StringComparison.Ordinal);
        folder.Write("postlint.yml", Configuration).Write("bars.csv", "subject\np-red\n");
        CliResult seal = folder.Run("register", "seal", "--key-file", "key", "--output", "other.plreg");
        Assert.Equal(2, seal.Code);
        Assert.Contains("do_not_publish: row 2, column 1", seal.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Path("other.plreg")));
    }

    [Theory]
    [InlineData("id,forename,surname,year\n", "holds no pupils", 1)]
    [InlineData(null, "cannot be read", 2)]
    public void A_register_without_pupils_stops_the_gate_and_shows_in_the_coverage(string? pupils, string state, int code)
    {
        folder.Write("bars.csv", "subject\n");
        if (pupils is null) File.Delete(folder.Path("pupils.csv"));
        else folder.Write("pupils.csv", pupils);
        Assert.Equal((code, code), (folder.Run("gate").Code, folder.Run("config", "check").Code));
        string coverage = folder.Run("policy", "coverage", "--profile", "wasp").Out;
        Assert.Contains($"PL2001 pupil-name-without-consent, error: needs configuration: pupil_register ({state})", coverage, StringComparison.Ordinal);
        if (pupils is not null) Assert.Contains("it holds no pupils, so no child is recognised by it", folder.Run("config", "check").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules: {PL0004: off}\n")]
    [InlineData("rules: {register-unavailable: {severity: info}}\n")]
    [InlineData("overrides: [{files: [\"**\"], rules: {PL0004: off}}]\n")]
    public void No_setting_of_the_rule_lets_the_gate_pass(string setting)
    {
        folder.Write("postlint.yml", Configuration + setting).Write("bars.csv", "subject\n").Write("pupils.csv", "id,forename,surname,year\n");
        CliResult gate = folder.Run("gate");
        Assert.Equal((1, 0), (gate.Code, folder.Run("check").Code));
        Assert.Contains("error[PL0004]", gate.Out, StringComparison.Ordinal);
        Assert.Equal(setting == "rules: {PL0004: off}\n", gate.Out.Contains("switches PL0004 off, but 'gate' counts it all the same", StringComparison.Ordinal));
        File.Delete(folder.Path("pupils.csv"));
        Assert.Contains("is not available", folder.Run("gate").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_could_be_better_stays_off_where_the_rule_is_off()
    {
        folder.Write("bars.csv", "subject\n").Write("consents.csv", "id,subject,kinds,platforms,from,until\nc-1,p-tern,name,facebok,,\n");
        Assert.Contains("could be better", folder.Run("gate").Out, StringComparison.Ordinal);
        folder.Write("postlint.yml", Configuration + "rules: {PL0004: off}\n");
        CliResult gate = folder.Run("gate");
        Assert.Equal((0, "no findings in 1 post\n"), (gate.Code, gate.Out));
    }

    [Fact]
    public void Quiet_faults_of_consents_are_told_by_row_and_column()
    {
        folder.Write("bars.csv", "subject\n").Write(
            "consents.csv",
            "id,subject,kinds,platforms,from,until\nc-1,p-tern,photo,insta;website,2026-09-01,2026-01-31\nc-2,p-reed,name,facebok,,\nc-3,p-reed,photo,Insta;prospectus,2026-01-01,2026-01-01\n");
        CliResult result = folder.Run("register", "check");
        Assert.Equal(1, result.Code);
        Assert.Contains("consent_register: row 2, column 6: this consent ends before it begins", result.Out, StringComparison.Ordinal);
        Assert.Contains("note: row 2, column 4: no post is on a platform of this name, so the consent does not cover it, here and in 1 more row; did you mean 'instagram'?", result.Out, StringComparison.Ordinal);
        Assert.Contains("note: row 3, column 4: no post is on a platform of this name, so the consent does not cover it; did you mean 'facebook'?", result.Out, StringComparison.Ordinal);
        Assert.Equal(4, result.Out.TrimEnd().Split('\n').Length);
        folder.Write("postlint.yml", Configuration + "platforms: [insta, facebok]\n");
        Assert.DoesNotContain("platform of this name", folder.Run("register", "check").Out, StringComparison.Ordinal);
    }
}
