using PostLint.Analysis;
using PostLint.Analysis.Fixing;
using PostLint.LanguageServer.Linting;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Actions;

/// <summary>All safe fixes of a draft at once, round by round until nothing is left to fix.</summary>
internal static class FixAll
{
    /// <summary>The changes, in text order; none when there is nothing to fix.</summary>
    public static IReadOnlyList<TextChange> Of(LintedText linted, Workspace workspace)
    {
        IReadOnlyList<TextChange> first = FixLoop.Round(linted.Text, FixSafety.Safe, linted.Findings);
        if (first.Count == 0) return [];
        SourceText mended = linted.Text.WithChanges(first);
        SourceText final = FixLoop.Apply(mended, FixSafety.Safe, text => workspace.Linter.Lint(text, linted.Serving.Path, linted.Options).Diagnostics);
        return final.Content == mended.Content ? first : [Difference(linted.Text.Content, final.Content)];
    }

    /// <summary>One change that makes the second text of the first; it cuts no surrogate pair and no line ending.</summary>
    private static TextChange Difference(string before, string after)
    {
        int head = before.AsSpan().CommonPrefixLength(after), tail = 0, most = Math.Min(before.Length, after.Length) - head;
        while (tail < most && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        while (head > 0 && IsInside(before, head)) head--;
        while (tail > 0 && IsInside(before, before.Length - tail)) tail--;
        return new TextChange(TextSpan.FromBounds(head, before.Length - tail), after[head..^tail]);
    }

    private static bool IsInside(string text, int offset) =>
        offset < text.Length && (char.IsLowSurrogate(text[offset]) || text[offset] == '\n' && text[offset - 1] == '\r');
}
