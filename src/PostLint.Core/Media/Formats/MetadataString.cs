using System.Text;
using System.Text.Unicode;

namespace PostLint.Media.Formats;

/// <summary>Turns the bytes of a metadata text into characters.</summary>
internal static class MetadataString
{
    /// <summary>UTF-8 where it is, else Latin-1, up to the first zero byte.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)0);
        if (end >= 0) bytes = bytes[..end];
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }

    /// <summary>UTF-16 up to the first zero character.</summary>
    public static string DecodeWide(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        string text = (littleEndian ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[..(bytes.Length & ~1)]);
        int end = text.IndexOf('\0', StringComparison.Ordinal);
        return end >= 0 ? text[..end] : text;
    }

    /// <summary>A packet of XML: UTF-16 by its byte order mark or its zero bytes, else UTF-8.</summary>
    public static string DecodePacket(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes is [(byte)'<', 0, ..]) return Encoding.Unicode.GetString(bytes[..(bytes.Length & ~1)]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes is [0, (byte)'<', ..]) return Encoding.BigEndianUnicode.GetString(bytes[..(bytes.Length & ~1)]);
        return Encoding.UTF8.GetString(bytes);
    }
}
