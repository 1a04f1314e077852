using System.Text;
using System.Text.Json;

namespace PostLint.LanguageServer.Protocol;

/// <summary>The envelope of a message. The parameters stay bytes until a handler knows their type.</summary>
internal ref struct Message
{
    public MessageKind Kind { get; private set; }

    /// <summary>The id of a request; <see cref="RequestId.None"/> when there is none.</summary>
    public RequestId Id { get; private set; }

    public string Method { get; private set; }

    /// <summary>The JSON of <c>params</c>; empty when left out.</summary>
    public ReadOnlySpan<byte> Parameters { get; private set; }

    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public static Message Parse(ReadOnlySpan<byte> json)
    {
        var message = new Message { Id = RequestId.None, Method = "" };
        var reader = new Utf8JsonReader(json);
        reader.Read();
        bool isSound = reader.TokenType == JsonTokenType.StartObject, isVersioned = false, hasId = false, hasResult = false;
        while (isSound && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("jsonrpc"u8)) isVersioned = reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("2.0"u8);
            else if (reader.ValueTextEquals("id"u8)) hasId = message.ReadId(ref reader);
            else if (reader.ValueTextEquals("method"u8)) isSound &= message.ReadMethod(ref reader);
            else if (reader.ValueTextEquals("params"u8)) isSound &= message.ReadParameters(ref reader, json);
            else
            {
                hasResult |= reader.ValueTextEquals("result"u8) || reader.ValueTextEquals("error"u8);
                reader.Read();
                reader.Skip();
            }
        }

        // To the end, so that what is no JSON further on is found; whatever follows the value is none.
        while (reader.Read()) reader.Skip();
        message.Kind = isSound && isVersioned ? message.Classify(hasId, hasResult) : MessageKind.Invalid;
        return message;
    }

    private readonly MessageKind Classify(bool hasId, bool hasResult)
    {
        if (Method.Length == 0) return hasId && hasResult ? MessageKind.Response : MessageKind.Invalid;
        if (!hasId) return MessageKind.Notification;
        return Id == RequestId.None ? MessageKind.Invalid : MessageKind.Request;
    }

    private bool ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number) Id = new RequestId(Encoding.UTF8.GetString(reader.ValueSpan));
        else if (reader.TokenType == JsonTokenType.String) Id = new RequestId($"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\"");
        else reader.Skip();
        return true;
    }

    private bool ReadMethod(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) Method = JsonText.Read(ref reader);
        else reader.Skip();
        return Method.Length > 0;
    }

    private bool ReadParameters(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        int start = (int)reader.TokenStartIndex;
        bool isSound = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null;
        reader.Skip();
        Parameters = json[start..(int)reader.BytesConsumed];
        return isSound;
    }
}
