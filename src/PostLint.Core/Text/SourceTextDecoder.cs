using System.Text;
using System.Text.Unicode;

namespace PostLint.Text;

/// <summary>Decodes UTF-8 with or without a byte order mark, and UTF-16 with one; bad bytes are reported, never thrown.</summary>
public static class SourceTextDecoder
{
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return DecodeUtf8(bytes[3..], TextEncoding.Utf8WithBom, 3);
        if (bytes is [0xFF, 0xFE, ..]) return DecodeUtf16(bytes[2..], TextEncoding.Utf16LittleEndian);
        if (bytes is [0xFE, 0xFF, ..]) return DecodeUtf16(bytes[2..], TextEncoding.Utf16BigEndian);
        return DecodeUtf8(bytes, TextEncoding.Utf8, 0);
    }

    /// <summary>Whether the bytes look like no text at all: a NUL in the first 8 KiB of what is not UTF-16.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes) =>
        bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && bytes[..Math.Min(bytes.Length, 8192)].Contains((byte)0);

    private static SourceText DecodeUtf8(ReadOnlySpan<byte> bytes, TextEncoding encoding, int preamble)
    {
        if (Utf8.IsValid(bytes)) return SourceText.From(Encoding.UTF8.GetString(bytes), encoding, []);

        var text = new StringBuilder(bytes.Length);
        var invalid = new List<InvalidBytes>();
        int position = 0;
        while (position < bytes.Length)
        {
            ReadOnlySpan<byte> rest = bytes[position..];
            if (Rune.DecodeFromUtf8(rest, out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done)
            {
                invalid.Add(new InvalidBytes(new TextSpan(text.Length, 1), preamble + position));
                text.Append('\uFFFD');
            }
            else
            {
                text.Append(rune.ToString());
            }

            position += Math.Max(consumed, 1);
        }

        return SourceText.From(text.ToString(), encoding, invalid);
    }

    private static SourceText DecodeUtf16(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        bool bigEndian = encoding == TextEncoding.Utf16BigEndian;
        Encoding decoder = bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode;
        char[] content = decoder.GetString(bytes[..(bytes.Length & ~1)]).ToCharArray();
        var invalid = new List<InvalidBytes>();
        for (int i = 0; i < content.Length; i++)
        {
            // The decoder has already put U+FFFD for a lone surrogate; a real U+FFFD in the file is reported too, which does no harm.
            if (content[i] == '\uFFFD') invalid.Add(new InvalidBytes(new TextSpan(i, 1), 2 + i * 2L));
        }

        if ((bytes.Length & 1) != 0) invalid.Add(new InvalidBytes(new TextSpan(content.Length, 0), 2L + bytes.Length - 1));
        return SourceText.From(new string(content), encoding, invalid);
    }
}
