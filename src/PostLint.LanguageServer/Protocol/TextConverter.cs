using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostLint.LanguageServer.Protocol;

/// <summary>Reads the text of a file, half surrogate pairs included; see <see cref="JsonText"/>.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonText.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
