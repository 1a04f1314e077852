using System.Text.Json;
using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>The stable shape for programs. Lines and characters count from zero, offsets are UTF-16 code units of the file.</summary>
internal sealed class JsonReport(ReportView view, Utf8JsonWriter json)
{
    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("tool", ToolInfo.Name);
        json.WriteString("version", ToolInfo.Version);
        json.WriteString("profile", view.Profile);
        json.WriteBoolean("redacted", view.IsRedacted);
        json.WriteStartArray("files");
        foreach (FileView file in view.Files) WriteFile(file);
        json.WriteEndArray();
        JsonText.Problems(json, view.Problems);
        WriteSummary();
        json.WriteEndObject();
    }

    private void WriteFile(FileView file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.File.Path);
        json.WriteString("profile", file.File.Workspace.Profile.Id);
        json.WriteStartArray("diagnostics");
        foreach (Finding finding in file.Findings) WriteDiagnostic(file, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDiagnostic(FileView file, Finding finding)
    {
        Diagnostic diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", SeverityNames.NameOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        WritePlace(file, diagnostic.Span);
        json.WriteStartArray("clauses");
        foreach (PolicyClause clause in file.ClausesOf(diagnostic))
        {
            json.WriteStartObject();
            json.WriteString("id", clause.Id);
            json.WriteString("section", clause.Section);
            json.WriteString("text", clause.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("confidence", Math.Round(diagnostic.Confidence, 3));
        WriteEvidence(diagnostic);
        WriteFixes(file, diagnostic);
        WriteRelated(file, diagnostic);
        WriteSuppression(file, finding);
        json.WriteEndObject();
    }

    private void WriteEvidence(Diagnostic diagnostic)
    {
        if (diagnostic.Evidence.Count == 0) return;
        json.WriteStartArray("evidence");
        foreach (Evidence evidence in diagnostic.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("reason", evidence.Reason);
            json.WriteNumber("weight", Math.Round(evidence.Weight, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFixes(FileView file, Diagnostic diagnostic)
    {
        json.WriteStartArray("fixes");
        foreach (CodeFix fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteString("safety", fix.Safety == FixSafety.Safe ? "safe" : "suggested");
            json.WriteStartArray("edits");
            foreach (TextChange change in fix.Changes)
            {
                json.WriteStartObject();
                WritePlace(file, change.Span);
                json.WriteString("newText", change.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRelated(FileView file, Diagnostic diagnostic)
    {
        json.WriteStartArray("related");
        foreach (RelatedSpan related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            WritePlace(file, related.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSuppression(FileView file, Finding finding)
    {
        json.WriteBoolean("suppressed", finding.IsSuppressed);
        if (finding.Diagnostic.Suppression is not { } suppression) return;
        json.WriteStartObject("suppression");
        json.WriteString("reason", SuppressionText.Reason(file, suppression));
        if (!view.IsRedacted) json.WriteString("by", suppression.By);
        json.WriteString("until", suppression.Until?.ToString("yyyy-MM-dd"));
        json.WriteEndObject();
    }

    private void WritePlace(FileView file, TextSpan span)
    {
        json.WriteStartObject("span");
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteEndObject();
        json.WriteStartObject("range");
        WritePosition("start", file.File.Text.Lines.GetPosition(span.Start));
        WritePosition("end", file.File.Text.Lines.GetPosition(span.End));
        json.WriteEndObject();
    }

    private void WritePosition(string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("character", position.Character);
        json.WriteEndObject();
    }

    private void WriteSummary()
    {
        ReportSummary summary = view.Summary;
        json.WriteStartObject("summary");
        json.WriteNumber("posts", summary.Posts);
        json.WriteNumber("postsWithFindings", summary.PostsWithFindings);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteNumber("fixed", summary.Fixed);
        json.WriteEndObject();
    }
}
