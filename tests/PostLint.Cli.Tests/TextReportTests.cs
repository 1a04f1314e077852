using PostLint.Analysis;
using PostLint.Cli.Tests.Harness;
using PostLint.Rules;

namespace PostLint.Cli.Tests;

public sealed class TextReportTests
{
    private const string Own = "policy_profile: {extends: ./own.yml}\ncustom_rules: [{id: XX1001, name: bad-word, message: m, kind: existence, terms: [badword]}]\n";
    private const string Policy = "id: own\nname: Own policy\nclauses:\n  - {id: c1, section: Words, text: No bad words., rules: [XX1001]}\n";

    [Fact]
    public void A_finding_is_a_frame_with_clause_help_and_page()
    {
        using var folder = new TestFolder { Rules = [new WordRule("XX1001", "bad-word", "badword") { Replacement = "good", Safety = FixSafety.Suggested }] };
        folder.Write("postlint.yml", Own).Write("own.yml", Policy).Write("posts/a.md", "One.\n\nWell done badword (Year 4)!\n");
        Assert.Equal(
            """
            error[XX1001]: this word cannot stand here
             --> posts/a.md:3:11
              |
            3 | Well done badword (Year 4)!
              |           ^^^^^^^ bad word
              = policy: Own policy, Words, clause c1: "No bad words."
              = help: help of bad-word
              = help: write it another way (suggested fix)
              = page: postlint explain XX1001

            1 error in 1 of 1 post

            """,
            folder.Run("check").Out);
    }

    [Fact]
    public void A_redacted_frame_hides_the_line_whole_and_keeps_place_and_label()
    {
        using var folder = new TestFolder { Rules = [new WordRule("XX1001", "bad-word", "badword") { RelatedWord = "friend" }] };
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "A badword is here.\n\nA friend\n").Run("check", "--redact");
        Assert.Contains(" --> a.md:1:3\n  |\n1 | ████████\n  | ^^^^^^^^ bad word\n ::: a.md:3:3\n  |\n3 | ████████\n  | -------- belongs to it\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Carets_stand_under_the_word_after_wide_characters_and_tabs()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "👨‍👩‍👧 é\t汉 badword").Run("check");
        Assert.Contains("a.md:1:14", result.Out, StringComparison.Ordinal);
        Assert.Contains("  |            ^^^^^^^ bad word", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_draft_do_not_reach_the_terminal()
    {
        using var folder = new TestFolder();
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "\e[2J\u202Ebadword").Run("check");
        Assert.DoesNotContain('\e', result.Out);
        Assert.DoesNotContain('\u202E', result.Out);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_span()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("a.md", new string('a', 5000) + " badword " + new string('b', 5000));
        CliResult result = folder.Run("check");
        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length < 200));
        Assert.Matches("(?m)^1 \\| …a+ badword b+…$", result.Out);
        folder.Write("a.md", "badword " + new string('b', 5000));
        Assert.Matches("(?m)^1 \\| badword b+…$", folder.Run("check").Out);
        folder.Write("a.md", new string('a', 5000) + " badword");
        Assert.Matches("(?m)^1 \\| …a+ badword$", folder.Run("check").Out);
    }

    [Fact]
    public void Related_places_have_frames_of_their_own()
    {
        using var folder = new TestFolder { Rules = [new WordRule("XX1001", "bad-word", "badword") { RelatedWord = "friend" }] };
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "badword\n\nits friend").Run("check");
        Assert.Contains(" ::: a.md:3:5\n  |\n3 | its friend\n  |     ------ belongs to it\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_are_explained_on_request()
    {
        using var folder = new TestFolder { Rules = [new WordRule("XX1001", "bad-word", "badword") { Evidence = [new Evidence("a name-like word", 0.5)] }] };
        folder.Write("postlint.yml", "").Write("a.md", "badword");
        Assert.DoesNotContain("score", folder.Run("check").Out, StringComparison.Ordinal);
        Assert.Contains("= score: +0.50 a name-like word", folder.Run("check", "--explain-scores").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_comes_when_asked_for_and_not_by_itself()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "").Write("a.md", "badword");
        Assert.DoesNotContain('\e', folder.Run("check").Out);
        Assert.Contains('\e', folder.Run("check", "--color", "always").Out);
    }

    [Fact]
    public void Posts_come_in_the_order_of_their_paths_and_once()
    {
        using var folder = new TestFolder();
        folder.Write("postlint.yml", "");
        foreach (string name in new[] { "c", "a", "b" }) folder.Write($"{name}.md", "badword");
        CliResult result = folder.Run("check", "c.md", ".", "a.md", "--jobs", "4");
        Assert.Equal(["a.md", "b.md", "c.md"], result.Out.Split('\n').Where(line => line.Contains("-->", StringComparison.Ordinal)).Select(line => line.Trim()[4..8]));
        Assert.EndsWith("3 errors in 3 of 3 posts\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_configuration_it_is_said_that_few_rules_ran()
    {
        using var folder = new TestFolder();
        folder.Write("a.md", "Hello.").Write("b/b.md", "Hello.");
        const string note = "postlint: there is no postlint.yml here or in a folder above, so only the rules ran that need none; 'postlint init' writes a first one";
        Assert.Matches($"^{note}; \\d+ of {RuleCatalog.All.Count} rules for posts are on under the profile 'default', and more under a school's: 'postlint init --profile wasp' \\(or stmarys, .*\\)\n$", folder.Run("check", "a.md", "b").Error);
        Assert.Equal($"{note}\n", folder.Run("check", "--profile", "met").Error);
        Assert.Empty(folder.Run("check", "-q").Error);
    }

    [Fact]
    public void Under_the_profile_of_a_first_use_check_says_how_few_rules_are_on()
    {
        using var folder = new TestFolder { HasRealRules = true };
        folder.Write("a.md", "Hello.").Write("postlint.yml", "policy_profile: {extends: default}\n");
        Assert.Matches($"^postlint: \\d+ of {RuleCatalog.All.Count} rules for posts are on under the profile 'default', and more under a school's: 'policy_profile: {{extends: wasp}}' in postlint.yml \\(or stmarys, .*\\)\n$", folder.Run("check").Error);
        foreach (string[] args in (string[][])[["check", "-q"], ["check", "--profile", "met"], ["gate"]]) Assert.Empty(folder.Run(args).Error);
        Assert.Empty(folder.Write("postlint.yml", "policy_profile: {extends: met}\n").Run("check").Error);
    }

    [Theory]
    [InlineData("--quiet")]
    [InlineData("-q")]
    public void Quiet_leaves_out_the_figures(string quiet)
    {
        using var folder = new TestFolder();
        Assert.Empty(folder.Write("postlint.yml", "").Write("a.md", "Hello.").Run("check", quiet).Out);
    }
}
