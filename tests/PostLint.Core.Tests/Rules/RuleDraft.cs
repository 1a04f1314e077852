using PostLint.Analysis;
using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Rules;

/// <summary>Whole small drafts in the voices of those who write them, for one rule.</summary>
internal static class RuleDraft
{
    /// <summary>What a rule reports in a draft of the Thornybrook school, as the words it marks.</summary>
    public static List<string> Marked(string rule, string draft)
    {
        (string text, LintResult result) = DraftLint.Run(draft, "default", [], $"rules: {{{rule}: {{}}}}");
        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Id == rule).Select(diagnostic => text[diagnostic.Span.Start..diagnostic.Span.End])];
    }
}
