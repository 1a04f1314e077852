using System.Text.RegularExpressions;
using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Text;
using Xunit.Abstractions;

namespace PostLint.Core.Tests.Rules;

/// <summary>Measures PL2004 on whole drafts: how many of the marked names it finds, and how many clean drafts stay silent.</summary>
public sealed class ProbableNameDraftTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("named.md", "clean.md", 0.97, 5)]
    [InlineData("roles-named.md", "roles-clean.md", 0.88, 4)]
    public void Marked_names_are_found_and_clean_drafts_stay_silent(string named, string clean, double leastRecall, int mostFalseAlarms)
    {
        int marked = 0, found = 0, alarms = 0;
        foreach (string file in (string[])[named, clean])
        {
            foreach (Match fence in Regex.Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules", "NameDrafts", file)), @"^```draft\n(?<body>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline))
            {
                MarkedText draft = MarkedText.Parse(fence.Groups["body"].Value.TrimEnd('\n'));
                List<Diagnostic> diagnostics = [.. DraftLint.Exact(draft.Text, "default").Diagnostics.Where(diagnostic => diagnostic.Id == "PL2004")];
                marked += draft.Spans.Count;
                foreach (TextSpan span in draft.Spans)
                {
                    if (diagnostics.Any(diagnostic => diagnostic.Span == span)) found++;
                    else output.WriteLine($"MISSED {draft.Text[span.Start..span.End]} in: {draft.Text.ReplaceLineEndings(" ")} | got: {string.Join("; ", diagnostics.Select(d => draft.Text[d.Span.Start..d.Span.End]))}");
                }

                foreach (Diagnostic diagnostic in diagnostics.Where(diagnostic => !draft.Spans.Contains(diagnostic.Span)))
                {
                    alarms++;
                    output.WriteLine($"ALARM {draft.Text[diagnostic.Span.Start..diagnostic.Span.End]} in: {draft.Text.ReplaceLineEndings(" ")}");
                    output.WriteLine("   " + string.Join("; ", diagnostic.Evidence.Select(evidence => $"{evidence.Reason} {evidence.Weight:0.#}")));
                }
            }
        }

        output.WriteLine($"{found} of {marked} names, {alarms} false alarms");
        Assert.True(found >= leastRecall * marked, $"found {found} of {marked}");
        Assert.True(alarms <= mostFalseAlarms, $"{alarms} false alarms");
    }
}
