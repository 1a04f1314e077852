using PostLint.Analysis;
using PostLint.Cli.Commands;
using PostLint.Policies;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>The report for people: a code frame for each finding, the policy's clause, what to do, and the figures at the end.</summary>
internal sealed class TextReport(ReportView view, CheckSettings settings, Ansi ansi, TextWriter output)
{
    private const int MaxClauses = 3;
    private const int MaxFixes = 3;

    public void Write()
    {
        foreach (FileView file in view.Files)
        {
            foreach (Finding finding in file.Findings)
            {
                if (!finding.IsSuppressed) WriteFinding(file, finding.Diagnostic);
            }
        }

        if (!settings.Quiet && view.Report.Files.Count > 0) output.WriteLine(view.Summary.ToString());
    }

    private void WriteFinding(FileView file, Diagnostic diagnostic)
    {
        string severity = SeverityNames.NameOf(diagnostic.Severity);
        output.WriteLine($"{ansi.Of(diagnostic.Severity, $"{severity}[{diagnostic.Id}]")}{ansi.Bold($": {diagnostic.Message}")}");
        int lastLine = diagnostic.Related.Select(related => related.Span).Append(diagnostic.Span).Max(span => file.File.Text.Lines.GetPosition(span.Start).Line);
        string gutter = new(' ', $"{lastLine + 1}".Length);
        WriteFrame(file, diagnostic.Span, "-->", '^', diagnostic.Descriptor.Name.Replace('-', ' '), diagnostic.Severity, gutter);
        foreach (RelatedSpan related in diagnostic.Related) WriteFrame(file, related.Span, ":::", '-', related.Message, DiagnosticSeverity.Info, gutter);
        WriteNotes(file, diagnostic, gutter);
        output.WriteLine();
    }

    private void WriteFrame(FileView file, TextSpan span, string arrow, char underline, string label, DiagnosticSeverity severity, string gutter)
    {
        LinePosition position = file.File.Text.Lines.GetPosition(span.Start);
        output.WriteLine($"{gutter}{ansi.Gutter(arrow)} {DisplayText.Clean(file.MaskedPath)}:{position.Line + 1}:{position.Character + 1}");
        if (file.File.Text.Length == 0) return;
        CodeFrame frame = CodeFrame.Of(file, span);
        output.WriteLine(ansi.Gutter($"{gutter} |"));
        output.WriteLine($"{ansi.Gutter($"{$"{frame.LineNumber}".PadLeft(gutter.Length)} |")} {frame.Text}");
        output.WriteLine($"{ansi.Gutter($"{gutter} |")} {new string(' ', frame.Indent)}{ansi.Of(severity, $"{new string(underline, frame.Width)} {label}")}");
    }

    private void WriteNotes(FileView file, Diagnostic diagnostic, string gutter)
    {
        List<PolicyClause> clauses = [.. file.ClausesOf(diagnostic)];
        string policy = file.File.Workspace.Lint.Policy.Name;
        foreach (PolicyClause clause in clauses.Take(MaxClauses)) Note(gutter, "policy", $"{policy}, {clause.Section}, clause {clause.Id}: \"{clause.Text}\"");
        if (clauses.Count > MaxClauses) Note(gutter, "policy", $"and {Counted.Of(clauses.Count - MaxClauses, "more clause")}");
        Note(gutter, "help", diagnostic.Help);
        foreach (CodeFix fix in diagnostic.Fixes.Take(MaxFixes)) Note(gutter, "help", $"{fix.Title} ({(fix.Safety == FixSafety.Safe ? "safe" : "suggested")} fix)");
        if (settings.ExplainScores) WriteScores(diagnostic, gutter);
        Note(gutter, "page", $"postlint explain {diagnostic.Id}");
    }

    private void WriteScores(Diagnostic diagnostic, string gutter)
    {
        foreach (Evidence evidence in diagnostic.Evidence) Note(gutter, "score", $"{evidence.Weight:+0.00;-0.00;0.00} {evidence.Reason}");
        Note(gutter, "score", $"confidence {diagnostic.Confidence:0.00}");
    }

    private void Note(string gutter, string kind, string text) => output.WriteLine($"{gutter} {ansi.Gutter("=")} {kind}: {DisplayText.Clean(text)}");
}
