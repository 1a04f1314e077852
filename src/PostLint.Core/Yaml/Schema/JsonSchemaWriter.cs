using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PostLint.Yaml.Schema;

/// <summary>
/// Writes a schema as JSON Schema (draft 7, which editors read), so that an editor offers and checks the keys that the reader knows.
/// It says what the reader says, but for this: words that the reader takes in any case are offered in one.
/// </summary>
public sealed class JsonSchemaWriter
{
    private readonly Utf8JsonWriter json;
    private readonly Dictionary<YamlSchema, string> shared = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<YamlSchema> met = new(ReferenceEqualityComparer.Instance);

    private JsonSchemaWriter(Utf8JsonWriter json)
    {
        this.json = json;
    }

    /// <summary>The JSON text, indented, with a line feed at its end.</summary>
    public static string Write(YamlSchema root, string title)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var writer = new JsonSchemaWriter(json);
            writer.Share(root, "root");
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            writer.WriteBody(root);
            writer.WriteShared();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Finds what stands at several places, to be written once.</summary>
    private void Share(YamlSchema schema, string name)
    {
        if (schema is not (MapSchema or EitherSchema)) name = schema is ListSchema ? name : "";
        if (name.Length == 0) return;
        if (!met.Add(schema))
        {
            if (!shared.ContainsKey(schema)) shared[schema] = shared.ContainsValue(name) ? $"{name}-{shared.Count}" : name;
            return;
        }

        switch (schema)
        {
            case MapSchema map:
                foreach (SchemaKey key in map.Keys) Share(key.Value, key.Key);
                foreach (SchemaKey key in map.Suggested) Share(key.Value, $"{name}-value");
                if (map.Others is not null) Share(map.Others, name);
                break;
            case EitherSchema either:
                foreach (YamlSchema alternative in either.Alternatives) Share(alternative, name);
                break;
            case ListSchema list:
                Share(list.Item, name);
                break;
        }
    }

    private void WriteShared()
    {
        if (shared.Count == 0) return;
        json.WriteStartObject("definitions");
        foreach ((YamlSchema schema, string name) in shared)
        {
            json.WriteStartObject(name);
            WriteBody(schema);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteSchema(YamlSchema schema, string description = "")
    {
        json.WriteStartObject();
        if (description.Length > 0) json.WriteString("description", description);
        if (shared.TryGetValue(schema, out string? name))
        {
            // Beside a reference everything else counts for nothing in draft 7.
            json.WriteStartArray("allOf");
            json.WriteStartObject();
            json.WriteString("$ref", $"#/definitions/{name}");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else
        {
            WriteBody(schema);
        }

        json.WriteEndObject();
    }

    private void WriteBody(YamlSchema schema)
    {
        switch (schema)
        {
            case ScalarSchema scalar:
                WriteTypes(scalar.JsonTypes);
                if (scalar.Pattern is not null) json.WriteString("pattern", scalar.Pattern);
                break;
            case EnumSchema words:
                WriteWords(words);
                break;
            case ListSchema { OrSingle: true } list:
                WriteAnyOf([list with { OrSingle = false }, list.Item]);
                break;
            case ListSchema list:
                WriteTypes(["array"]);
                json.WritePropertyName("items");
                WriteSchema(list.Item);
                break;
            case EitherSchema either:
                WriteAnyOf(either.Alternatives);
                break;
            case MapSchema map:
                WriteMap(map);
                break;
        }
    }

    private void WriteMap(MapSchema map)
    {
        WriteTypes(["object"]);
        if (map.Keys.Count + map.Suggested.Count > 0)
        {
            json.WriteStartObject("properties");
            foreach (SchemaKey key in map.Keys.Concat(map.Suggested))
            {
                json.WritePropertyName(key.Key);
                WriteSchema(key.Value, key.Description);
            }

            json.WriteEndObject();
        }

        if (map.Keys.Any(key => key.IsRequired)) WriteOnOneLine("required", map.Keys.Where(key => key.IsRequired).Select(key => Quoted(key.Key)));
        json.WritePropertyName("patternProperties");
        json.WriteRawValue("""{ "^x-": {} }""");
        if (map.ToleratesUnknown) return;
        json.WritePropertyName("additionalProperties");
        if (map.Others is not null) WriteSchema(map.Others);
        else json.WriteBooleanValue(false);
    }

    private void WriteAnyOf(IEnumerable<YamlSchema> alternatives)
    {
        json.WriteStartArray("anyOf");
        foreach (YamlSchema alternative in alternatives) WriteSchema(alternative);
        json.WriteEndArray();
    }

    private void WriteWords(EnumSchema words)
    {
        if (words.MayGrow) json.WriteStartArray("anyOf");
        if (words.MayGrow) json.WriteStartObject();
        WriteOnOneLine("enum", [.. words.Values.SelectMany(word => word is "true" or "false" ? [Quoted(word), word] : new[] { Quoted(word) }), "null"]);
        if (!words.MayGrow) return;
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteOnOneLine(string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(", ", values)}]");
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>The types of a value; a key without a value is null and never a fault.</summary>
    private void WriteTypes(IReadOnlyList<string> types) => WriteOnOneLine("type", types.Append("null").Select(Quoted));
}
