namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>Makes values of the protocol's types: the least that is allowed, or with all that may be there.</summary>
internal sealed class MetamodelSamples(Metamodel model, bool all)
{
    private const int MaxDepth = 12;

    public JsonNode? Of(JsonNode type, int depth = 0) => (string)type["kind"]! switch
    {
        "base" => OfBase((string)type["name"]!),
        "stringLiteral" => (string)type["value"]!,
        "array" => all && depth < MaxDepth ? new JsonArray(Of(type["element"]!, depth + 1)) : new JsonArray(),
        "map" => new JsonObject(),
        "or" => Of(type["items"]![all ? 0 : type["items"]!.AsArray().Count - 1]!, depth),
        "literal" => OfProperties(type["value"]!["properties"]!.AsArray().Select(property => property!.AsObject()), depth),
        _ => OfName((string)type["name"]!, depth),
    };

    private JsonNode? OfName(string name, int depth)
    {
        // What the facts do not hold and what may be anything is, here, a string where an object would be expected.
        if (name == "LSPAny" || model.Find(name) is not { } type) return "anything";
        return (string)type["kind"]! switch
        {
            "alias" => Of(type["type"]!, depth),
            "structure" => OfProperties(model.PropertiesOf(name), depth),
            _ => type["values"]![0]!.DeepClone(),
        };
    }

    private JsonObject OfProperties(IEnumerable<JsonObject> properties, int depth)
    {
        var made = new JsonObject();
        foreach (JsonObject property in properties)
        {
            if ((bool?)property["optional"] != true || (all && depth < MaxDepth)) made[(string)property["name"]!] = Of(property["type"]!, depth + 1);
        }

        return made;
    }

    private static JsonNode? OfBase(string name) => name switch
    {
        "null" => null,
        "boolean" => true,
        "integer" or "uinteger" => 0,
        "decimal" => 0.5,
        "string" => "text",
        _ => "file:///nobody/draft.md",
    };
}
