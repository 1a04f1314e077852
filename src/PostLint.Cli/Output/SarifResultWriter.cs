using System.Text.Json;
using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>Writes the findings of one file after the other as SARIF results.</summary>
internal sealed class SarifResultWriter(ReportView view, SarifRules rules, Utf8JsonWriter json)
{
    public void Write(FileView file)
    {
        if (file.Findings.Count == 0) return;
        var fingerprints = new Fingerprints(file);
        foreach (Finding finding in file.Findings) Write(file, finding, fingerprints.Next(finding.Diagnostic));
    }

    private void Write(FileView file, Finding finding, string fingerprint)
    {
        Diagnostic diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Id));
        json.WriteString("level", SarifReport.LevelOf(diagnostic.Severity));
        SarifJson.Message(json, diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifJson.Location(json, file, diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(file, diagnostic);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("postlint/v1", fingerprint);
        json.WriteEndObject();
        WriteSuppressions(file, finding);
        WriteFixes(file, diagnostic);
        WriteProperties(file, diagnostic);
        json.WriteEndObject();
    }

    private void WriteRelated(FileView file, Diagnostic diagnostic)
    {
        if (diagnostic.Related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        for (int i = 0; i < diagnostic.Related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            SarifJson.Location(json, file, diagnostic.Related[i].Span);
            SarifJson.Message(json, diagnostic.Related[i].Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An empty list says that the result is not suppressed, which no list leaves open.</summary>
    private void WriteSuppressions(FileView file, Finding finding)
    {
        json.WriteStartArray("suppressions");
        if (finding.IsSuppressed)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            if (finding.Diagnostic.Suppression is { } suppression) json.WriteString("justification", SuppressionText.Reason(file, suppression));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFixes(FileView file, Diagnostic diagnostic)
    {
        if (!diagnostic.Fixes.Any(fix => fix.Changes.Count > 0)) return;
        json.WriteStartArray("fixes");
        foreach (CodeFix fix in diagnostic.Fixes.Where(fix => fix.Changes.Count > 0))
        {
            json.WriteStartObject();
            SarifJson.Text(json, "description", fix.Title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            SarifJson.Artifact(json, file.File.Path);
            json.WriteStartArray("replacements");
            foreach (TextChange change in fix.Changes)
            {
                json.WriteStartObject();
                SarifJson.Region(json, "deletedRegion", file.File.Text, change.Span);
                SarifJson.Text(json, "insertedContent", change.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteProperties(FileView file, Diagnostic diagnostic)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("clauses");
        foreach (PolicyClause clause in file.ClausesOf(diagnostic)) json.WriteStringValue(clause.Id);
        json.WriteEndArray();
        json.WriteNumber("confidence", Math.Round(diagnostic.Confidence, 3));
        if (!view.IsRedacted && diagnostic.Suppression is { } suppression) json.WriteString("suppressedBy", suppression.By);
        json.WriteEndObject();
    }
}
