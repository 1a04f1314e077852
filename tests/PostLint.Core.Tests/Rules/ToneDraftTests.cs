using PostLint.Analysis;
using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Rules;

/// <summary>Drafts in many voices for the tone rules, remarks beside their innocent neighbours; none of them is among the sentences that the model learned from.</summary>
public sealed class ToneDraftTests
{
    [Theory]
    [InlineData("PL3001", 1, 0)]
    [InlineData("PL3003", 0.57, 0.14)]
    [InlineData("PL3016", 0.45, 0.1)]
    public void Drafts_are_judged(string rule, double recall, double alarms)
    {
        List<string> flags = Drafts(rule, '+'), clears = Drafts(rule, '-');
        string[] missed = [.. flags.Where(draft => !Reports(rule, draft))], alarmed = [.. clears.Where(draft => Reports(rule, draft))];
        Assert.True(missed.Length <= (1 - recall) * flags.Count, $"missed {missed.Length}/{flags.Count}:\n{string.Join('\n', missed)}");
        Assert.True(alarmed.Length <= alarms * clears.Count, $"alarmed {alarmed.Length}/{clears.Count}:\n{string.Join('\n', alarmed)}");
    }

    [Fact]
    public void Remarks_without_a_listed_cue_are_no_error()
    {
        LintResult result = DraftLint.Run("Brummie supply teacher today: lessons will feel longer.", "default", []).Result;
        Assert.All(result.Diagnostics.Where(found => found.Id == "PL3003"), found => Assert.True(found.Severity < DiagnosticSeverity.Error));
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

    private static List<string> Drafts(string rule, char sign) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "tone", rule + ".txt")).Where(line => line.Length > 2 && line[0] == sign).Select(line => line[2..].Replace("\\n", "\n"))];

    private static bool Reports(string rule, string draft) =>
        DraftLint.Run(draft + "\n", "met", [], $"rules: {{{rule}: {{}}}}").Result.Diagnostics.Any(found => found.Id == rule);
}
