using FsCheck.Fluent;
using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Core.Tests.Properties;

public sealed class DiagnosticPlaceTests
{
    private const string Neutral = "the hall is open as usual\n\n";

    [Fact]
    public void Every_span_lies_in_the_file_and_on_no_half_of_a_surrogate_pair() => Property.Holds(Gen.OneOf(Drafts.Any, Drafts.Soup), CheckSpans);

    [Fact]
    public void Crlf_and_lf_give_the_same_findings() => Property.Holds(Drafts.Any.Where(text => !text.Contains('\r')), CheckLineEndings);

    /// <summary>Holds for what rules see; a rule may weigh what stands around a word, or the whole post.</summary>
    [Fact]
    public void A_paragraph_elsewhere_moves_spans_and_changes_nothing_else() =>
        Property.Holds(
            Drafts.SelfContained.Zip(Gen.Choose(1, 4)),
            draft => Enumerable.Range(1, draft.Item1.Length - 1).Where(i => draft.Item1.Length > 2).Select(i => (draft.Item1.Where((_, index) => index != i).ToArray(), Math.Min(draft.Item2, draft.Item1.Length - 2))),
            draft => CheckInsertion(draft.Item1, draft.Item2),
            draft => $"{Property.Show(string.Join("¶", draft.Item1))} at {draft.Item2}");

    private static void CheckSpans(string text)
    {
        foreach (Diagnostic diagnostic in ProbeLint.All(text))
        {
            CheckSpan(text, diagnostic.Span, diagnostic);
            foreach (RelatedSpan related in diagnostic.Related) CheckSpan(text, related.Span, diagnostic);
            foreach (TextChange change in diagnostic.Fixes.SelectMany(fix => fix.Changes)) CheckSpan(text, change.Span, diagnostic);
        }
    }

    private static void CheckSpan(string text, TextSpan span, Diagnostic diagnostic)
    {
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{diagnostic.Id} {diagnostic.Message}: {span} leaves the file of {text.Length}");
        Assert.False(Splits(text, span.Start) || Splits(text, span.End), $"{diagnostic.Id} {diagnostic.Message}: {span} splits a surrogate pair");
    }

    private static bool Splits(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]);

    private static void CheckLineEndings(string text)
    {
        string crlf = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(ProbeLint.All(text).Select(diagnostic => Show(diagnostic, offset => offset + text.AsSpan(0, offset).Count('\n'))), ProbeLint.All(crlf).Select(diagnostic => Show(diagnostic, offset => offset)));
    }

    private static void CheckInsertion(string[] parts, int at)
    {
        string before = parts[0] + string.Concat(parts[1..at].Select(block => block + "\n\n")), after = string.Join("\n\n", parts[at..]);
        string with = before + Neutral + after;
        IEnumerable<string> expected = ProbeLint.Views(before + after).Where(Counts).Select(diagnostic => Show(diagnostic, offset => offset < before.Length ? offset : offset + Neutral.Length, endsBefore: true));
        IEnumerable<string> actual = ProbeLint.Views(with).Where(Counts).Where(diagnostic => !Inside(diagnostic.Span, before.Length)).Select(diagnostic => Show(diagnostic, offset => offset));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    /// <summary>A place of no length stands for what is absent, and does not move.</summary>
    private static bool Counts(Diagnostic diagnostic) => !diagnostic.Span.IsEmpty;

    private static bool Inside(TextSpan span, int start) => span.Start >= start && span.End <= start + Neutral.Length;

    /// <param name="endsBefore">Whether a span that ends at a place belongs to what stands before it.</param>
    private static string Show(Diagnostic diagnostic, Func<int, int> map, bool endsBefore = false) =>
        $"{diagnostic.Id} {diagnostic.Severity} {map(diagnostic.Span.Start)}..{(endsBefore ? map(diagnostic.Span.End - 1) + 1 : map(diagnostic.Span.End))} {Property.Show(diagnostic.Message)} [{string.Join(' ', diagnostic.Related.Select(related => map(related.Span.Start)))}] {diagnostic.Fixes.Count}";
}
