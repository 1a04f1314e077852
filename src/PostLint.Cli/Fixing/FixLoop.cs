using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Cli.Fixing;

/// <summary>
/// Applies fixes round by round: of those that overlap, the first in the text goes first, and the next lint offers the rest again. Ends
/// when a lint offers nothing new, or after ten rounds.
/// </summary>
internal static class FixLoop
{
    private const int MaxRounds = 10;

    /// <param name="text">The draft.</param>
    /// <param name="least">The least safety a fix needs.</param>
    /// <param name="lint">Lints a text.</param>
    public static SourceText Apply(SourceText text, FixSafety least, Func<SourceText, IReadOnlyList<Diagnostic>> lint)
    {
        // What cannot be decoded cannot be written back as it was.
        if (text.Invalid.Count > 0) return text;
        string newLine = LineEndings.Of(text.Content);
        var seen = new HashSet<string>(StringComparer.Ordinal) { text.Content };
        for (int round = 0; round < MaxRounds; round++)
        {
            List<TextChange> changes = Choose(lint(text), least, text.Length, newLine);
            if (changes.Count == 0) break;
            SourceText next = text.WithChanges(changes);
            if (!seen.Add(next.Content)) break;
            text = next;
        }

        return text;
    }

    private static List<TextChange> Choose(IReadOnlyList<Diagnostic> diagnostics, FixSafety least, int length, string newLine)
    {
        var chosen = new List<TextChange>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            CodeFix? fix = diagnostic.Fixes.FirstOrDefault(fix => fix.Safety >= least);
            if (fix is null || fix.Changes.Count == 0 || !fix.Changes.All(change => change.Span.Start >= 0 && change.Span.End <= length)) continue;
            // The same change may serve several findings (one name, two rules): it is made once.
            List<TextChange> changes = [.. fix.Changes.Select(change => change with { NewText = LineEndings.Convert(change.NewText, newLine) }).Except(chosen)];
            if (changes.TrueForAll(change => !chosen.Exists(other => Collide(change.Span, other.Span))) && AreApart(changes)) chosen.AddRange(changes);
        }

        return chosen;
    }

    private static bool AreApart(List<TextChange> changes)
    {
        for (int i = 0; i < changes.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (Collide(changes[i].Span, changes[j].Span)) return false;
            }
        }

        return true;
    }

    /// <summary>Spans that touch collide too: the order of two insertions at one place would be chance.</summary>
    private static bool Collide(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;
}
