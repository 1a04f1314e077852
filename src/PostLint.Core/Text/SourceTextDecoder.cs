using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace PostLint.Text;

/// <summary>Decodes UTF-8 with or without a byte order mark, and UTF-16 and UTF-32 with one; bad bytes are reported, never thrown.</summary>
public static class SourceTextDecoder
{
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return DecodeUtf8(bytes[3..], TextEncoding.Utf8WithBom, 3);
        // UTF-32 first: its mark begins as that of UTF-16 does, and a text that begins with NUL is none.
        if (bytes is [0xFF, 0xFE, 0, 0, ..]) return DecodeUtf32(bytes[4..], TextEncoding.Utf32LittleEndian);
        if (bytes is [0, 0, 0xFE, 0xFF, ..]) return DecodeUtf32(bytes[4..], TextEncoding.Utf32BigEndian);
        if (bytes is [0xFF, 0xFE, ..]) return DecodeUtf16(bytes[2..], TextEncoding.Utf16LittleEndian);
        if (bytes is [0xFE, 0xFF, ..]) return DecodeUtf16(bytes[2..], TextEncoding.Utf16BigEndian);
        return DecodeUtf8(bytes, TextEncoding.Utf8, 0);
    }

    /// <summary>Whether the bytes look like no text at all: a NUL in the first 8 KiB of what is neither UTF-16 nor UTF-32.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes) =>
        bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..]) && bytes[..Math.Min(bytes.Length, 8192)].Contains((byte)0);

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

    private static SourceText DecodeUtf32(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        var text = new StringBuilder(bytes.Length / 4);
        var invalid = new List<InvalidBytes>();
        for (int i = 0; i + 4 <= bytes.Length; i += 4)
        {
            uint value = encoding == TextEncoding.Utf32BigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[i..]);
            bool isValid = Rune.TryCreate(value, out Rune rune);
            if (!isValid) invalid.Add(new InvalidBytes(new TextSpan(text.Length, 1), 4L + i));
            text.Append(isValid ? rune.ToString() : "\uFFFD");
        }

        if (bytes.Length % 4 != 0) invalid.Add(new InvalidBytes(new TextSpan(text.Length, 0), 4L + (bytes.Length & ~3)));
        return SourceText.From(text.ToString(), encoding, invalid);
    }
}
