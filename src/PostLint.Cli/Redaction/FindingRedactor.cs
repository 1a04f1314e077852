using PostLint.Analysis;
using PostLint.Cli.Linting;
using PostLint.Text;

namespace PostLint.Cli.Redaction;

/// <summary>
/// What a finding looks like to people who may not know whom it concerns. A protected child's finding becomes that of a missing consent, and
/// the rules it may become are stripped alike of all in which the two could differ.
/// </summary>
internal static class FindingRedactor
{
    /// <summary>The rules as which another may appear.</summary>
    private static readonly string[] StandIns = [ProtectedPeople.AsName.Id, ProtectedPeople.AsImage.Id];

    public static Diagnostic Redact(Diagnostic diagnostic, FileReport file)
    {
        if (diagnostic.RedactedAs is { } other)
        {
            diagnostic = diagnostic with
            {
                Descriptor = other,
                Severity = SeverityOf(other, file) ?? diagnostic.Severity,
                Help = other.Help,
                RedactedAs = null,
            };
        }

        return StandIns.Contains(diagnostic.Id)
            ? diagnostic with { Help = diagnostic.Descriptor.Help, Fixes = [], Related = [], Evidence = [], Confidence = 1 }
            : diagnostic with { Fixes = [.. diagnostic.Fixes.Where(fix => fix.Changes.All(change => IsOpen(change, file.Text)))] };
    }

    private static DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor, FileReport file)
    {
        foreach (ActiveRule rule in file.Workspace.Lint.RulesFor(file.WorkspacePath))
        {
            if (rule.Analyzer.Descriptor.Id == descriptor.Id) return rule.Severity ?? descriptor.DefaultSeverity;
        }

        return null;
    }

    /// <summary>Whether an edit brings no word of the text it replaces, so that it may be shown without showing the text.</summary>
    private static bool IsOpen(TextChange change, SourceText text)
    {
        if (change.Span.Start < 0 || change.Span.End > text.Length) return false;
        var old = new HashSet<ulong>();
        var words = new WordScanner(text[change.Span]);
        while (words.MoveNext()) old.Add(words.Hash);
        var replacement = new WordScanner(change.NewText);
        while (replacement.MoveNext())
        {
            if (replacement.Length > 2 && old.Contains(replacement.Hash)) return false;
        }

        return true;
    }
}
