using PostLint.Analysis;
using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Analysis;

/// <summary>What a suppression holds back, where, and which one of several counts (workspace.md section 3).</summary>
public sealed class SuppressionTests
{
    private const string Number = "Ring Odo on 07700 900382.";

    [Fact]
    public void The_next_block_only() => Assert.Equal(["PL1001"], Active($"""
        <!-- postlint-disable-next PL1001: printed on the poster -- o.varga -->
        {Number}

        {Number}
        """));

    [Fact]
    public void A_region_up_to_its_end() => Assert.Equal(["PL1001"], Active($"""
        <!-- postlint-disable PL1001: printed on the poster -- o.varga -->

        {Number}

        {Number}

        <!-- postlint-enable PL1001 -->

        {Number}
        """));

    [Theory]
    [InlineData("<!-- postlint-enable -->", 1)]
    [InlineData("<!-- postlint-enable pl1001 -->", 1)]
    [InlineData("<!-- postlint-enable PL1002 -->", 0)]
    public void A_region_ends_where_its_rule_or_every_rule_is_enabled(string enable, int left) => Assert.Equal(left, Active($"""
        <!-- postlint-disable PL1001: printed on the poster -- o.varga -->

        {enable}

        {Number}
        """).Count(id => id == "PL1001"));

    [Fact]
    public void A_region_that_is_not_closed_runs_to_the_end() => Assert.DoesNotContain("PL1001", Active($"""
        {Number[..4]} the office.

        <!-- postlint-disable phone-number: printed on the poster -- o.varga -->

        {Number}

        - {Number}
        """));

    [Fact]
    public void The_whole_post_from_its_front_matter() => Assert.DoesNotContain("PL1001", Active($$"""
        ---
        suppress: [{rule: PL1001, reason: printed on the poster, by: o.varga}]
        ---
        {{Number}}
        """));

    [Fact]
    public void One_past_its_end_holds_nothing_back_and_is_reported() => Assert.Equal(["PL0005", "PL1001"], Active($$"""
        ---
        suppress: [{rule: PL1001, reason: printed on the poster, by: o.varga, until: 2026-03-02}]
        ---
        {{Number}}
        """).Order(StringComparer.Ordinal));

    [Fact]
    public void The_nearest_of_two_counts_and_the_other_is_reported()
    {
        LintResult result = Lint($$"""
            ---
            suppress: [{rule: PL1001, reason: wide, by: o.varga}]
            ---
            <!-- postlint-disable-next PL1001: near -- o.varga -->
            {{Number}}
            """);
        Assert.Equal("near", Assert.Single(result.Suppressed).Suppression!.Reason);
        Assert.Equal("PL0005", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void An_outer_region_counts_behind_an_inner_one() => Assert.DoesNotContain("PL1001", Active($"""
        <!-- postlint-disable PL1001: outer -- o.varga -->

        <!-- postlint-disable-next PL1001: inner -- o.varga -->
        {Number}

        {Number}
        """));

    [Theory]
    [InlineData("<!-- postlint-disable-next PL1001 -->")]
    [InlineData("<!-- postlint-disable-next PL1001: printed on the poster -->")]
    [InlineData("<!-- postlint-disable-next PL1001: -- o.varga -->")]
    public void Without_reason_or_person_it_holds_nothing_back(string comment) =>
        Assert.Equal(["PL0003", "PL1001"], Active($"{comment}\n{Number}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_comment_shown_as_code_is_none() => Assert.Contains("PL1001", Active($"""
        Write `<!-- postlint-disable PL1001: why -- who -->` above it.

        {Number}
        """));

    [Fact]
    public void Protected_children_cannot_be_suppressed() => Assert.Contains("PL6003", Active("""
        <!-- postlint-disable-next PL6003: the family asked -- o.varga -->
        Well done Bram Oakhanger!
        """));

    private static IReadOnlyList<string> Active(string draft) => [.. Lint(draft).Diagnostics.Select(diagnostic => diagnostic.Id)];

    private static LintResult Lint(string draft) => DraftLint.Run(draft, "default", []).Result;
}
