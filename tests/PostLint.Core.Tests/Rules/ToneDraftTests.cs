using PostLint.Analysis;
using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Rules;

/// <summary>Drafts in many voices for the tone rules, remarks beside their innocent neighbours: what is marked is reported, and nothing else.</summary>
public sealed class ToneDraftTests
{
    [Theory]
    [InlineData("PL3001")]
    [InlineData("PL3003")]
    [InlineData("PL3016")]
    public void Drafts_are_judged(string rule)
    {
        string[] wrong = [.. Drafts(rule).Where(draft => Reports(rule, draft[2..].Replace("\\n", "\n")) != (draft[0] == '+'))];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Remarks_without_a_listed_cue_are_no_error()
    {
        LintResult result = DraftLint.Run("Brummie supply teacher today: lessons will feel longer.", "default", []).Result;
        Assert.All(result.Diagnostics.Where(found => found.Id == "PL3003"), found => Assert.Equal(DiagnosticSeverity.Warning, found.Severity));
    }

    [Theory]
    [InlineData("PL3003", "\"Girls cannot park, of course,\" said the man in the 1950s advert that Year 8 took apart.")]
    [InlineData("PL3016", "\"Oh marvellous, another lost coat,\" says the caretaker in Year 6's play.")]
    public void Quoted_remarks_are_silent(string rule, string draft) => Assert.False(Reports(rule, draft));

    [Fact]
    public void A_long_post_without_sentences_is_judged_in_linear_time()
    {
        string draft = string.Concat(Enumerable.Repeat("the girls and the boys of course lovely ", 40_000));
        Assert.NotNull(DraftLint.Run(draft, "met", []).Result);
    }

    private static IEnumerable<string> Drafts(string rule) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "tone", rule + ".txt")).Where(line => line.Length > 2 && line[0] is '+' or '-');

    private static bool Reports(string rule, string draft) =>
        DraftLint.Run(draft + "\n", "met", [], $"rules: {{{rule}: {{}}}}").Result.Diagnostics.Any(found => found.Id == rule);
}
