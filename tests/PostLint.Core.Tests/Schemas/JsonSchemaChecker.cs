using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PostLint.Yaml;

namespace PostLint.Core.Tests.Schemas;

/// <summary>Holds YAML against a JSON schema as an editor does: of JSON Schema what PostLint's own schemas use.</summary>
internal sealed class JsonSchemaChecker(string schema)
{
    private readonly JsonElement root = JsonDocument.Parse(schema).RootElement;

    /// <summary>Where the document is not what the schema says, as paths of keys; empty when it is.</summary>
    public IReadOnlyList<string> Check(YamlNode node)
    {
        var faults = new List<string>();
        Check(node, root, "", faults);
        return faults;
    }

    private void Check(YamlNode node, JsonElement schema, string path, List<string> faults)
    {
        if (schema.ValueKind == JsonValueKind.False)
        {
            faults.Add(path);
            return;
        }

        if (schema.ValueKind != JsonValueKind.Object) return;
        if (schema.TryGetProperty("allOf", out JsonElement all))
        {
            foreach (JsonElement part in all.EnumerateArray()) Check(node, Resolve(part), path, faults);
        }

        if (schema.TryGetProperty("anyOf", out JsonElement any) && !any.EnumerateArray().Any(part => Fits(node, part)))
        {
            // The alternative that goes deepest into the value tells the place.
            faults.Add(any.EnumerateArray().Select(part => Faults(node, part, path)).OrderByDescending(list => list.Max(fault => fault.Length)).First()[0]);
        }

        if (schema.TryGetProperty("type", out JsonElement types) && !types.EnumerateArray().Any(type => IsOf(node, type.GetString()!))) faults.Add(path);
        if (schema.TryGetProperty("enum", out JsonElement words) && !words.EnumerateArray().Any(word => IsWord(node, word))) faults.Add(path);
        if (schema.TryGetProperty("pattern", out JsonElement pattern) && IsOf(node, "string") && !Regex.IsMatch(((YamlScalar)node).Value, pattern.GetString()!)) faults.Add(path);
        if (node is YamlSequence list && schema.TryGetProperty("items", out JsonElement items))
        {
            for (int i = 0; i < list.Items.Count; i++) Check(list.Items[i], items, $"{path}[{i}]", faults);
        }

        if (node is YamlMapping mapping) CheckKeys(mapping, schema, path, faults);
    }

    private void CheckKeys(YamlMapping mapping, JsonElement schema, string path, List<string> faults)
    {
        bool hasProperties = schema.TryGetProperty("properties", out JsonElement properties);
        foreach (YamlEntry entry in mapping.Entries)
        {
            string inner = path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}";
            if (hasProperties && properties.TryGetProperty(entry.Key.Value, out JsonElement known)) Check(entry.Value, known, inner, faults);
            else if (schema.TryGetProperty("patternProperties", out JsonElement patterns) && patterns.EnumerateObject().Any(pattern => Regex.IsMatch(entry.Key.Value, pattern.Name))) continue;
            else if (schema.TryGetProperty("additionalProperties", out JsonElement others)) Check(entry.Value, others, inner, faults);
        }

        if (schema.TryGetProperty("required", out JsonElement required) && required.EnumerateArray().Any(key => mapping[key.GetString()!] is null)) faults.Add(path);
    }

    private bool Fits(YamlNode node, JsonElement schema) => Faults(node, schema, "").Count == 0;

    private List<string> Faults(YamlNode node, JsonElement schema, string path)
    {
        var faults = new List<string>();
        Check(node, schema, path, faults);
        return faults;
    }

    private JsonElement Resolve(JsonElement schema)
    {
        if (!schema.TryGetProperty("$ref", out JsonElement reference)) return schema;
        return root.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..]);
    }

    /// <summary>The type of a value as YAML 1.2 gives it to JSON.</summary>
    private static bool IsOf(YamlNode node, string type)
    {
        if (node is YamlMapping) return type == "object";
        if (node is YamlSequence) return type == "array";
        var scalar = (YamlScalar)node;
        bool plain = scalar.Style == YamlScalarStyle.Plain;
        string actual = scalar.IsNull ? "null"
            : plain && scalar.Value is "true" or "false" ? "boolean"
            : plain && long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? "integer"
            : plain && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? "number"
            : "string";
        return actual == type || actual == "integer" && type == "number";
    }

    private static bool IsWord(YamlNode node, JsonElement word) => node is YamlScalar scalar && word.ValueKind switch
    {
        JsonValueKind.Null => scalar.IsNull,
        JsonValueKind.String => IsOf(node, "string") && scalar.Value == word.GetString(),
        _ => IsOf(node, "boolean") && scalar.Value == word.GetRawText(),
    };
}
