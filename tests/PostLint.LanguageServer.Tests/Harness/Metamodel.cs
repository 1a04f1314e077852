using System.Text.Json;

namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>The protocol's own description of the messages in use (<c>lsp-facts.txt</c>), and whether a message is as it says.</summary>
internal sealed class Metamodel
{
    private readonly Dictionary<string, JsonObject> methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> types = new(StringComparer.Ordinal);

    private Metamodel()
    {
    }

    public static Metamodel Load()
    {
        var model = new Metamodel();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "lsp-facts.txt")).Where(line => !line.StartsWith('#')))
        {
            JsonObject fact = JsonNode.Parse(line)!.AsObject();
            if (fact["method"] is { } method) model.methods[(string)method!] = fact;
            else model.types[(string)fact["name"]!] = fact;
        }

        return model;
    }

    /// <summary>The methods that go from the client to the server, or both ways.</summary>
    public IEnumerable<string> Incoming => methods.Where(method => (string?)method.Value["direction"] != "serverToClient").Select(method => method.Key);

    public bool IsRequest(string method) => (string?)methods[method]["kind"] == "request";

    public JsonNode? ParametersOf(string method) => methods[method]["params"];

    /// <summary>What is wrong with a request or notification of the server; null when nothing is.</summary>
    public string? FaultOfMessage(JsonObject message)
    {
        string method = (string)message["method"]!;
        if (!methods.TryGetValue(method, out JsonObject? fact)) return $"the protocol has no {method}";
        if ((string?)fact["direction"] == "clientToServer") return $"{method} goes the other way";
        if (IsRequest(method) != message.ContainsKey("id")) return $"{method} is a {fact["kind"]}";
        return fact["params"] is { } type ? Fault(message["params"], type, method) : message.ContainsKey("params") ? $"{method} takes no parameters" : null;
    }

    /// <summary>What is wrong with a result of the server.</summary>
    public string? FaultOfResult(string method, JsonNode? result) => Fault(result, methods[method]["result"]!, $"result of {method}");

    /// <summary>What is wrong with a value of a named type.</summary>
    public string? FaultOf(string name, JsonNode? value) => FaultOfName(value, name, name);

    /// <summary>All properties of a structure, inherited ones included.</summary>
    public IEnumerable<JsonObject> PropertiesOf(string structure) =>
        types[structure]["parents"]!.AsArray().SelectMany(parent => PropertiesOf((string)parent!)).Concat(types[structure]["properties"]!.AsArray().Select(property => property!.AsObject()));

    public JsonObject? Find(string name) => types.GetValueOrDefault(name);

    private string? Fault(JsonNode? value, JsonNode type, string place)
    {
        switch ((string)type["kind"]!)
        {
            case "base":
                return FitsBase(value, (string)type["name"]!) ? null : $"{place} is no {type["name"]}";
            case "stringLiteral":
                return value is JsonValue && (string?)value == (string?)type["value"] ? null : $"{place} is not '{type["value"]}'";
            case "array":
                return value is JsonArray array ? array.Select((item, i) => Fault(item, type["element"]!, $"{place}[{i}]")).FirstOrDefault(fault => fault is not null) : $"{place} is no list";
            case "map":
                return value is JsonObject map ? map.Select(entry => Fault(entry.Value, type["value"]!, $"{place}.{entry.Key}")).FirstOrDefault(fault => fault is not null) : $"{place} is no map";
            case "or":
                List<string?> faults = [.. type["items"]!.AsArray().Select(item => Fault(value, item!, place))];
                return faults.Contains(null) ? null : string.Join(" and ", faults);
            case "literal":
                return FaultOfStructure(value, type["value"]!["properties"]!.AsArray().Select(property => property!.AsObject()), place);
            case "reference":
                return FaultOfName(value, (string)type["name"]!, place);
            default:
                return $"{place} has a type that the check does not know";
        }
    }

    private string? FaultOfName(JsonNode? value, string name, string place)
    {
        if (name == "LSPAny") return null;
        JsonObject type = types[name];
        return (string)type["kind"]! switch
        {
            "alias" => Fault(value, type["type"]!, place),
            "structure" => FaultOfStructure(value, PropertiesOf(name), place),
            _ => (bool)type["open"]! || type["values"]!.AsArray().Any(known => JsonNode.DeepEquals(known, value)) ? null : $"{place} is no {name}",
        };
    }

    /// <summary>A structure lacks no property that it must have, and has none that is not its own.</summary>
    private string? FaultOfStructure(JsonNode? value, IEnumerable<JsonObject> properties, string place)
    {
        if (value is not JsonObject structure) return $"{place} is no object";
        Dictionary<string, JsonObject> known = [];
        foreach (JsonObject property in properties) known[(string)property["name"]!] = property;
        foreach ((string name, JsonObject property) in known)
        {
            if (!structure.TryGetPropertyValue(name, out JsonNode? held))
            {
                if ((bool?)property["optional"] != true) return $"{place} lacks {name}";
            }
            else if (Fault(held, property["type"]!, $"{place}.{name}") is { } fault) return fault;
        }

        return structure.Select(entry => entry.Key).FirstOrDefault(name => !known.ContainsKey(name)) is { } unknown ? $"{place} has no {unknown}" : null;
    }

    private static bool FitsBase(JsonNode? value, string name) => name switch
    {
        "null" => value is null,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" => IsNumber(value, int.MinValue),
        "uinteger" => IsNumber(value, 0),
        "decimal" => value?.GetValueKind() == JsonValueKind.Number,
        _ => value?.GetValueKind() == JsonValueKind.String,
    };

    private static bool IsNumber(JsonNode? value, long least) =>
        value?.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue(out long number) && number >= least && number <= int.MaxValue;
}
