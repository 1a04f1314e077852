using System.Text.RegularExpressions;
using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Core.Tests.Harness;

/// <summary>Holds PL2004 against drafts in which pupils' names are marked; only what is at least a warning counts.</summary>
internal static partial class NameExam
{
    /// <summary>All marked names and all alarms of some files of drafts; what is milder than <paramref name="least"/> does not count.</summary>
    public static IReadOnlyList<ExamPlace> Run(DiagnosticSeverity least, params IEnumerable<string> files)
    {
        var places = new List<ExamPlace>();
        foreach (string file in files)
        {
            string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules", "NameDrafts", file));
            HashSet<string> words = [.. Words().Match(text).Groups["list"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)];
            foreach (Match fence in Fence().Matches(text)) Read(MarkedText.Parse(fence.Groups["body"].Value.TrimEnd('\n')), words, least, places);
        }

        return places;
    }

    private static void Read(MarkedText draft, HashSet<string> words, DiagnosticSeverity least, List<ExamPlace> places)
    {
        List<Diagnostic> found = [.. DraftLint.Exact(draft.Text, "default").Diagnostics.Where(diagnostic => diagnostic.Id is "PL2004" or "PL2001" or "PL2003" && diagnostic.Severity >= least)];
        foreach (TextSpan span in draft.Spans)
        {
            string name = draft.Text[span.Start..span.End];
            places.Add(new ExamPlace(KindOf(name, words), name, draft.Text, true, found.Find(diagnostic => diagnostic.Span.OverlapsWith(span))));
        }

        foreach (Diagnostic alarm in found.Where(alarm => !draft.Spans.Any(span => alarm.Span.OverlapsWith(span))))
        {
            string name = draft.Text[alarm.Span.Start..alarm.Span.End];
            places.Add(new ExamPlace(alarm.Message.Contains("full name", StringComparison.Ordinal) ? ExamKind.Full : KindOf(name, words) == ExamKind.Word ? ExamKind.Word : ExamKind.First, name, draft.Text, false, alarm));
        }
    }

    private static ExamKind KindOf(string name, HashSet<string> words) =>
        words.Contains(name) ? ExamKind.Word : name.Contains(' ', StringComparison.Ordinal) && name.Split(' ')[^1].Length > 1 ? ExamKind.Full : ExamKind.First;

    [GeneratedRegex(@"^words: (?<list>.+)$", RegexOptions.Multiline)]
    private static partial Regex Words();

    [GeneratedRegex(@"^```draft\n(?<body>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
