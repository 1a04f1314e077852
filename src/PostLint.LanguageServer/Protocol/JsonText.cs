using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PostLint.LanguageServer.Protocol;

/// <summary>
/// Decodes JSON strings that are texts of files. An editor may send half a surrogate pair, as an escape, while somebody edits an emoji;
/// the reader of the platform throws at it, but here each code unit counts, or all later offsets would be wrong.
/// </summary>
internal static class JsonText
{
    /// <exception cref="JsonException">The token is no string.</exception>
    public static string Read(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> encoded = Encoded(ref reader);
        if (!reader.ValueIsEscaped) return Encoding.UTF8.GetString(encoded);
        char[] buffer = ArrayPool<char>.Shared.Rent(encoded.Length);
        var text = new string(buffer, 0, Decode(encoded, buffer));
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>The string token's bytes, still escaped; the decoded text never has more code units than these are bytes.</summary>
    /// <exception cref="JsonException">The token is no string.</exception>
    public static ReadOnlySpan<byte> Encoded(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.ValueSpan : throw new JsonException("a string is expected");

    /// <summary>Decodes escaped bytes, which the reader has found well formed; the result is how many code units were written.</summary>
    public static int Decode(ReadOnlySpan<byte> encoded, Span<char> target)
    {
        int written = 0;
        while (true)
        {
            int escape = encoded.IndexOf((byte)'\\');
            written += Encoding.UTF8.GetChars(escape < 0 ? encoded : encoded[..escape], target[written..]);
            if (escape < 0) return written;
            bool isCode = encoded[escape + 1] == 'u';
            target[written++] = isCode ? Code(encoded.Slice(escape + 2, 4)) : Short(encoded[escape + 1]);
            encoded = encoded[(escape + (isCode ? 6 : 2))..];
        }
    }

    private static char Code(ReadOnlySpan<byte> digits) => (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Short(byte letter) => letter switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)letter,
    };
}
