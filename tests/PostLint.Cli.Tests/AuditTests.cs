using System.Text.Json;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary><c>audit</c>, and what <c>check</c> and <c>gate</c> say of configuration.</summary>
public sealed class AuditTests
{
    private const string School = """
        policy_profile: {extends: wasp, next_review: 2027-01-31}
        platforms: [facebook, youtube]
        staff:
          - {id: o.varga, name: Ms Ottoline Varga, role: fundraising}
          - {id: g.plumb, name: Mr Garrick Plumb, role: deputy-headteacher}
        authorised:
          - {id: o.varga, role: fundraising, accounts: [school-fb], authorised_by: g.plumb, trained_on: 2025-09-02, policy_read: 2025-09-01}
        accounts:

        """;

    private const string Account = "  - {id: school-fb, platform: facebook, visibility: public, owners: [o.varga, g.plumb], monitors: [o.varga], monitoring: daily, "
        + "application: A1, business_case: case.md, aim: News, audience: [parents], promotion: website, approved_by: g.plumb, approved_on: 2025-09-01}\n";

    private const string Overdue = "policy_profile: {extends: met, next_review: 2026-01-31}\n";

    [Fact]
    public void A_complete_record_is_clean()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", School + Account).Run("audit");
        Assert.Equal("no findings in 1 configuration\n", result.Out);
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public void A_finding_lies_in_the_configuration_and_fails_the_run()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", School + Account.Replace("[o.varga, g.plumb]", "[o.varga]", StringComparison.Ordinal));
        CliResult result = folder.Run("audit", "--format", "json");
        Assert.Equal(1, result.Code);
        using JsonDocument report = JsonDocument.Parse(result.Out);
        JsonElement file = report.RootElement.GetProperty("files")[0];
        Assert.Equal("postlint.yml", file.GetProperty("path").GetString());
        JsonElement finding = Assert.Single(file.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("PL7007", finding.GetProperty("ruleId").GetString());
        Assert.Equal(8, finding.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal(0, folder.Run("audit", "--fail-on", "never").Code);
    }

    [Fact]
    public void Entries_without_a_record_are_told_and_no_finding()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", School + Account + "  - {id: maths-x, platform: x}\n").Run("audit");
        Assert.Equal(0, result.Code);
        Assert.Contains("1 of 2 accounts only says which account it is", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("accounts only", folder.Run("audit", "--profile", "default").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configurations_are_those_that_serve_the_path_and_those_below()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", Overdue).Write("a/b/draft.md", "Hello\n").Write("a/postlint.yml", "policy_profile: {extends: met, next_review: 2026-02-28}\n").Write("node_modules/postlint.yml", "nonsense: 1\n");
        Assert.EndsWith("2 info in 2 of 2 configurations\n", folder.Run("audit").Out, StringComparison.Ordinal);
        Assert.Contains("--> a/postlint.yml:1:", folder.Run("audit", "a/b").Out, StringComparison.Ordinal);
        Assert.Contains("--> a/postlint.yml:1:", folder.Run("audit", "a/b/draft.md").Out, StringComparison.Ordinal);
        Assert.Contains("1 info in 1 of 1 configuration", folder.Run("audit", "postlint.yml").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    [InlineData("a", "b/draft.md")]
    public void A_path_that_no_configuration_serves_is_a_failure_whatever_the_others_have(params string[] paths)
    {
        using var folder = new TestFolder();
        folder.Write("a/postlint.yml", "").Write("b/draft.md", "Hello\n");
        CliResult result = folder.Run(["audit", .. paths]);
        Assert.Equal(2, result.Code);
        Assert.Contains(": there is no postlint.yml here, below, or in a folder above", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("audit", "a", "a/postlint.yml").Code);
    }

    [Theory]
    [InlineData("audit", "nowhere")]
    [InlineData("audit", "-")]
    [InlineData("audit", "--config", "none.yml")]
    public void What_cannot_be_audited_is_a_failure(params string[] args)
    {
        using var folder = new TestFolder();
        Assert.Equal(2, folder.Run(args).Code);
    }

    [Fact]
    public void A_faulty_configuration_is_a_failure_that_says_where()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "policy_profile: {review_interval: yearly}\n").Run("audit");
        Assert.Equal(2, result.Code);
        Assert.Contains("postlint.yml:1:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_inserts_the_missing_keys_once()
    {
        using var folder = new TestFolder();
        string text = School + Account.Replace(", promotion: website", "", StringComparison.Ordinal);
        folder.Write("postlint.yml", text);
        Assert.Contains("+  - {id: school-fb", folder.Run("audit", "--diff").Out, StringComparison.Ordinal);
        Assert.Equal(text, folder.Read("postlint.yml"));
        folder.Run("audit", "--fix-suggested");
        Assert.Equal(text.Replace("approved_on: 2025-09-01}\n", "approved_on: 2025-09-01, promotion: }\n", StringComparison.Ordinal), folder.Read("postlint.yml"));
        CliResult again = folder.Run("audit", "--fix-suggested");
        Assert.Contains("info[PL7008]", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redacted_frame_shows_nothing_of_the_configuration()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", School.Replace("trained_on: 2025-09-02", "trained_on: 2024-09-02", StringComparison.Ordinal) + Account);
        string report = folder.Run("audit", "--redact").Out;
        Assert.Contains("| ████████", report, StringComparison.Ordinal);
        foreach (string word in new[] { "plumb", "fundraising, accounts", "2024-09-02" }) Assert.DoesNotContain(word, report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("gate")]
    public void With_posts_only_the_review_is_told_and_once(string command)
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", Overdue + "accounts:\n  - {id: school-fb, owners: []}\n").Write("a.md", "Hello\n").Write("b.md", "Hello\n");
        CliResult result = folder.Run(command);
        Assert.Equal(0, result.Code);
        Assert.Single(result.Out.Split("info[PL7015]")[1..]);
        Assert.EndsWith("1 info in 0 of 2 posts\n", result.Out, StringComparison.Ordinal);
    }
}
