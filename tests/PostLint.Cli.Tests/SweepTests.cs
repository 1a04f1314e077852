using System.Text.Json;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

public sealed class SweepTests : IDisposable
{
    private const string Pupils = "id,legal_forename,surname,year\np-orla,Orla,Pennywhistle,Y7\np-wilf,Wilfred,Thistlewood,Y9\n";
    private const string Head = "id,subject,kinds,platforms,from,until,withdrawn_on\n";

    private readonly TestFolder folder = new() { HasRealRules = true };

    public SweepTests() => folder
        .Write("postlint.yml", "pupil_register: pupils.csv\nconsent_register: consents.csv\ndo_not_publish: barred.csv\nexclude: [\"archive/**\"]\noverrides: [{files: [\"archive/**\"], rules: {PL2003: off}}]\n")
        .Write("pupils.csv", Pupils)
        .Write("barred.csv", "subject,until\n")
        .Write("consents.csv", Head + "c-1,p-orla,name,all,2025-09-01,2026-08-31,\nc-2,p-wilf,name,all,2024-09-01,,\n")
        .Write("archive/2025/cup.md", "---\npublish_at: 2025-10-01T12:00:00\nplatform: facebook\n---\n\nOrla Pennywhistle won the cup.\n\nAgain: Orla Pennywhistle!\n")
        .Write("archive/2025/wilfred-thistlewood.md", "---\npublish_at: 2025-10-02T12:00:00\nplatform: facebook\n---\n\nWilfred Thistlewood drummed. Ring 07700 900112.\n")
        .Write("archive/2025/fair.md", "The fair was fun.\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void While_consents_hold_nothing_comes_down()
    {
        CliResult result = folder.Run("sweep", "archive");
        Assert.Equal((0, "take-down list of 2026-03-03: 0 of 3 posts\n"), (result.Code, result.Out));
    }

    [Fact]
    public void After_a_withdrawal_the_posts_of_before_come_down()
    {
        Withdraw();
        CliResult result = folder.Run("sweep", "archive");
        Assert.Equal(1, result.Code);
        Assert.Equal("take-down list of 2026-03-03: 1 of 3 posts\n\narchive/2025/cup.md\n  PL2003 consent-scope-exceeded (error) in line 6, 8\n", result.Out);
        Assert.Equal(0, folder.Run("sweep", "archive", "--today", "2026-02-28").Code);
    }

    [Fact]
    public void After_a_pupil_has_left_the_day_of_the_sweep_counts() =>
        Assert.Contains("take-down list of 2026-09-01: 1 of 3 posts", folder.Run("sweep", "archive", "--today", "2026-09-01").Out, StringComparison.Ordinal);

    [Fact]
    public void Redacted_it_has_paths_and_rules_alone_and_hides_who_is_protected()
    {
        folder.Write("barred.csv", "subject,until\np-wilf,\n");
        CliResult text = folder.Run("sweep", "archive", "--redact");
        Assert.Equal("take-down list of 2026-03-03: 1 of 3 posts\n\narchive/2025/███████████████████.md\n  PL2001 pupil-name-without-consent (error)\n", text.Out);

        using JsonDocument json = JsonDocument.Parse(folder.Run("sweep", "archive", "--format", "json").Out);
        Assert.Equal(("2026-03-03", true, 3), (json.RootElement.GetProperty("date").GetString(), json.RootElement.GetProperty("redacted").GetBoolean(), json.RootElement.GetProperty("checked").GetInt32()));
        JsonElement rule = json.RootElement.GetProperty("posts")[0].GetProperty("rules")[0];
        Assert.Equal("PL2001", rule.GetProperty("id").GetString());
        Assert.False(rule.TryGetProperty("lines", out _));
    }

    [Fact]
    public void A_suppression_from_before_does_not_keep_a_post_up()
    {
        Withdraw();
        folder.Write("archive/2025/cup.md", "<!-- postlint-disable-next PL2003: agreed by letter -- o.varga -->\n\nOrla Pennywhistle won the cup.\n");
        Assert.Contains("suppressed in the post", folder.Run("sweep", "archive").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_read_whole_is_for_a_person_to_look_at()
    {
        string tangle = new string('[', 20_000) + "\n";
        folder.Write("archive/2025/fair.md", tangle).Write("archive/2025/cup.md", $"---\npublish_at: 2025-10-01T12:00:00\nplatform: facebook\n---\n\nOrla Pennywhistle won.\n\n{tangle}");
        string held = folder.Run("sweep", "archive").Out;
        Assert.StartsWith("take-down list of 2026-03-03: 0 of 3 posts\n\nnot read whole, so that a person must look: 2 posts\n", held, StringComparison.Ordinal);
        Withdraw();
        string text = folder.Run("sweep", "archive").Out;
        Assert.StartsWith("take-down list of 2026-03-03: 1 of 3 posts\n\narchive/2025/cup.md\n  PL2003 ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n  archive/2025/cup.md (PL0007)\n  archive/2025/fair.md (PL0007)\n", text, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(folder.Run("sweep", "archive", "--format", "json").Out);
        Assert.Equal((1, 2), (json.RootElement.GetProperty("posts").GetArrayLength(), json.RootElement.GetProperty("unread").GetArrayLength()));
    }

    [Theory]
    [InlineData("pupil_register: none.csv\n", "not complete")]
    [InlineData("school: {name: Hollowbeck}\n", "needs a 'pupil_register'")]
    public void Without_registers_it_fails(string configuration, string reason)
    {
        CliResult result = folder.Write("postlint.yml", configuration).Run("sweep", "archive");
        Assert.Equal(2, result.Code);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pupils.csv", "id,legal_forename,surname,year\n", "'pupil_register', so the list may not be complete: it holds no pupils")]
    [InlineData("consents.csv", Head + "c-1,p-orla,name,all,soon,,\nc-2,p-wilf,name,all,,later,\n", "'consent_register', so the list may not be complete: row 2, column 5: ")]
    [InlineData("barred.csv", "subject,until\np-wlif,\n", "'do_not_publish', so the list may not be complete: row 2, column 1: ")]
    public void Over_a_register_in_which_facts_are_lost_it_fails(string register, string text, string reason)
    {
        CliResult result = folder.Write(register, text).Run("sweep", "archive");
        Assert.Equal(2, result.Code);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Equal(register == "consents.csv", result.Error.Contains("and 1 more, which 'postlint register check' lists", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bar_that_has_ended_is_no_fault() =>
        Assert.Equal(0, folder.Write("barred.csv", "subject,until\np-left,2026-03-02\n").Run("sweep", "archive").Code);

    [Theory]
    [InlineData("sweep")]
    [InlineData("sweep", "archive", "--fix")]
    [InlineData("sweep", "-")]
    public void What_it_cannot_do_is_a_bad_argument(params string[] args) => Assert.Equal(2, folder.Run(args).Code);

    private void Withdraw() => folder.Write("consents.csv", Head + "c-1,p-orla,name,all,2025-09-01,2026-08-31,2026-03-01\nc-2,p-wilf,name,all,2024-09-01,,\n");
}
