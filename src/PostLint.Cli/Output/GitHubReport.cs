using PostLint.Analysis;
using PostLint.Cli.Files;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>Workflow commands that GitHub shows as annotations on the changed lines.</summary>
internal static class GitHubReport
{
    public static void Write(ReportView view, TextWriter output)
    {
        foreach (FileView file in view.Files)
        {
            foreach (Finding finding in file.Findings)
            {
                if (!finding.IsSuppressed) Write(file.File.Path, file.File.Text, finding.Diagnostic, output);
            }
        }

        foreach (RunProblem problem in view.Problems)
            output.WriteLine($"::error{(problem.Path is { } path ? $" file={Property(path)}" : "")}::{Data(problem.Message)}");
    }

    private static void Write(string path, SourceText text, Diagnostic diagnostic, TextWriter output)
    {
        LinePosition start = text.Lines.GetPosition(diagnostic.Span.Start), end = text.Lines.GetPosition(diagnostic.Span.End);
        string level = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "notice",
        };
        output.WriteLine(
            $"::{level} file={Property(path)},line={start.Line + 1},col={start.Character + 1},endLine={end.Line + 1},endColumn={end.Character + 1},"
            + $"title={Property($"{diagnostic.Id} {diagnostic.Descriptor.Name}")}::{Data($"{diagnostic.Message}\nhelp: {diagnostic.Help}")}");
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
