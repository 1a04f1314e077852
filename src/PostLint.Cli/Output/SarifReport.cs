using System.Text.Json;
using PostLint.Analysis;
using PostLint.Cli.Files;

namespace PostLint.Cli.Output;

/// <summary>SARIF 2.1.0, as code scanning services read it. Suppressed results stay in, so that an alert is not opened anew.</summary>
internal sealed class SarifReport(ReportView view, Utf8JsonWriter json)
{
    private readonly SarifRules rules = SarifRules.For(view);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        WriteInvocation();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var results = new SarifResultWriter(view, rules, json);
        foreach (FileView file in view.Files) results.Write(file);
        json.WriteEndArray();
        WriteProperties();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PostLint");
        json.WriteString("version", ToolInfo.Version);
        json.WriteString("semanticVersion", ToolInfo.Version);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation()
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !view.Problems.Any());
        json.WriteStartArray("toolExecutionNotifications");
        foreach (RunProblem problem in view.Problems)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            SarifJson.Message(json, problem.Message);
            if (problem.Path is { } path)
            {
                json.WriteStartArray("locations");
                json.WriteStartObject();
                json.WriteStartObject("physicalLocation");
                SarifJson.Artifact(json, path);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteProperties()
    {
        json.WriteStartObject("properties");
        json.WriteBoolean("redacted", view.IsRedacted);
        if (view.Profile is { } profile) json.WriteString("profile", profile);
        json.WriteNumber("posts", view.Summary.Posts);
        json.WriteEndObject();
    }
}
