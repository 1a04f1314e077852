using PostLint.Text;

namespace PostLint.Analysis.Fixing;

/// <summary>
/// Applies fixes round by round: of those that overlap, the first in the text goes first, and the next lint offers the rest again. Ends
/// when a lint offers nothing new, or after ten rounds.
/// </summary>
public static class FixLoop
{
    private const int MaxRounds = 10;

    /// <param name="text">The draft.</param>
    /// <param name="least">The least safety a fix needs.</param>
    /// <param name="lint">Lints a text.</param>
    public static SourceText Apply(SourceText text, FixSafety least, Func<SourceText, IReadOnlyList<Diagnostic>> lint)
    {
        // What cannot be decoded cannot be written back as it was.
        if (text.Invalid.Count > 0) return text;
        var seen = new HashSet<string>(StringComparer.Ordinal) { text.Content };
        for (int round = 0; round < MaxRounds; round++)
        {
            IReadOnlyList<TextChange> changes = Round(text, least, lint(text));
            if (changes.Count == 0) break;
            SourceText next = text.WithChanges(changes);
            if (!seen.Add(next.Content)) break;
            text = next;
        }

        return text;
    }

    /// <summary>The changes of one round, in text order: those of the first fix of each finding that is safe enough, as far as they can be made together.</summary>
    public static IReadOnlyList<TextChange> Round(SourceText text, FixSafety least, IReadOnlyList<Diagnostic> diagnostics)
    {
        string newLine = LineEndings.Of(text.Content);
        var chosen = new ChangeSet();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            CodeFix? fix = diagnostic.Fixes.FirstOrDefault(fix => fix.Safety >= least);
            if (fix is null || !fix.Changes.All(change => change.Span.Start >= 0 && change.Span.End <= text.Length)) continue;
            chosen.TryAdd(fix.Changes.Select(change => change with { NewText = LineEndings.Convert(change.NewText, newLine) }));
        }

        return chosen.Changes;
    }
}
