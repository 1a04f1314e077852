using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Writes a glob as the protocol has it: a string, or an object with a base.</summary>
internal sealed class GlobPatternConverter : JsonConverter<GlobPattern>
{
    public override GlobPattern Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("globs are only written");

    public override void Write(Utf8JsonWriter writer, GlobPattern value, JsonSerializerOptions options)
    {
        if (value.BaseUri is null)
        {
            writer.WriteStringValue(value.Pattern);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("baseUri", value.BaseUri);
        writer.WriteString("pattern", value.Pattern);
        writer.WriteEndObject();
    }
}
