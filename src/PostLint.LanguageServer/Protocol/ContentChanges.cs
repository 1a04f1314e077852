using System.Text;
using System.Text.Json;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Protocol;

/// <summary>
/// The parameters of <c>textDocument/didChange</c>, read without an object for each edit: they come with every keystroke, and a full
/// text may be among them. One instance is used over and over.
/// </summary>
internal sealed class ContentChanges
{
    private const int KeptChars = 1 << 20;

    private readonly List<ContentChange> items = [];
    private char[] text = new char[4096];
    private int used;

    /// <summary>The edits, each for the text that the one before it left.</summary>
    public IReadOnlyList<ContentChange> Items => items;

    public string Uri { get; private set; } = "";

    public int Version { get; private set; }

    public ReadOnlySpan<char> TextOf(ContentChange change) => text.AsSpan(change.Start, change.Length);

    /// <exception cref="InvalidParametersException">The JSON is not what the method takes.</exception>
    public void Read(ReadOnlySpan<byte> json)
    {
        items.Clear();
        used = 0;
        (Uri, Version) = ("", 0);
        if (text.Length > KeptChars) text = new char[4096];
        try
        {
            ReadParameters(json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidParametersException("the parameters are not those of an edit", exception);
        }
    }

    private void ReadParameters(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        bool hasVersion = false, hasChanges = false;
        Enter(ref reader);
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("textDocument"u8)) hasVersion = ReadIdentifier(ref reader);
            else if (reader.ValueTextEquals("contentChanges"u8)) hasChanges = ReadChanges(ref reader);
            else SkipValue(ref reader);
        }

        if (!hasVersion || !hasChanges || Uri.Length == 0) throw new JsonException("a property is missing");
    }

    private bool ReadIdentifier(ref Utf8JsonReader reader)
    {
        bool hasVersion = false;
        Enter(ref reader);
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("uri"u8))
            {
                reader.Read();
                Uri = JsonText.Read(ref reader);
            }
            else if (reader.ValueTextEquals("version"u8))
            {
                Version = ReadNumber(ref reader, int.MinValue);
                hasVersion = true;
            }
            else SkipValue(ref reader);
        }

        return hasVersion;
    }

    private bool ReadChanges(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("a list is expected");
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject) ReadChange(ref reader);
        return reader.TokenType == JsonTokenType.EndArray ? true : throw new JsonException("an edit is expected");
    }

    private void ReadChange(ref Utf8JsonReader reader)
    {
        TextRange? range = null;
        int start = -1;
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("range"u8)) range = ReadRange(ref reader);
            else if (reader.ValueTextEquals("text"u8))
            {
                start = used;
                ReadText(ref reader);
            }
            else SkipValue(ref reader);
        }

        if (start < 0) throw new JsonException("the edit has no text");
        items.Add(new ContentChange(range, start, used - start));
    }

    private void ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        ReadOnlySpan<byte> encoded = JsonText.Encoded(ref reader);
        if (used + encoded.Length > text.Length) Array.Resize(ref text, Math.Max(used + encoded.Length, 2 * text.Length));
        used += reader.ValueIsEscaped ? JsonText.Decode(encoded, text.AsSpan(used)) : Encoding.UTF8.GetChars(encoded, text.AsSpan(used));
    }

    private static TextRange ReadRange(ref Utf8JsonReader reader)
    {
        Position? start = null, end = null;
        Enter(ref reader);
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("start"u8)) start = ReadPosition(ref reader);
            else if (reader.ValueTextEquals("end"u8)) end = ReadPosition(ref reader);
            else SkipValue(ref reader);
        }

        return start is not null && end is not null ? new TextRange(start.Value, end.Value) : throw new JsonException("the range lacks an end");
    }

    private static Position ReadPosition(ref Utf8JsonReader reader)
    {
        int line = -1, character = -1;
        Enter(ref reader);
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("line"u8)) line = ReadNumber(ref reader, 0);
            else if (reader.ValueTextEquals("character"u8)) character = ReadNumber(ref reader, 0);
            else SkipValue(ref reader);
        }

        return line >= 0 && character >= 0 ? new Position(line, character) : throw new JsonException("the position lacks a number");
    }

    private static int ReadNumber(ref Utf8JsonReader reader, int least)
    {
        reader.Read();
        int number = reader.GetInt32();
        return number >= least ? number : throw new JsonException("the number is negative");
    }

    private static void Enter(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("an object is expected");
    }

    private static bool NextProperty(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    private static void SkipValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}
