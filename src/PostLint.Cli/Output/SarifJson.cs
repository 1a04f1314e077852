using System.Text.Json;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>The SARIF objects that several places write.</summary>
internal static class SarifJson
{
    public static void Message(Utf8JsonWriter json, string text) => Text(json, "message", text);

    public static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A relative path as a URI reference: each part escaped, forward slashes kept.</summary>
    public static void Artifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    /// <summary>A region; lines and columns count from one, the end column stands behind the last character.</summary>
    public static void Region(Utf8JsonWriter json, string name, SourceText text, TextSpan span)
    {
        LinePosition start = text.Lines.GetPosition(span.Start), end = text.Lines.GetPosition(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
    }

    public static void Location(Utf8JsonWriter json, FileView file, TextSpan span)
    {
        json.WriteStartObject("physicalLocation");
        Artifact(json, file.File.Path);
        Region(json, "region", file.File.Text, span);
        json.WriteEndObject();
    }
}
