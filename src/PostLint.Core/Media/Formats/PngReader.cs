using System.Buffers;
using System.Globalization;

namespace PostLint.Media.Formats;

/// <summary>The chunks of a PNG: EXIF, and the texts, some of which hold XMP or whole profiles in hexadecimal digits.</summary>
internal static class PngReader
{
    private const int LongestChunk = 1 << 20, LongestKeyword = 80, ChunkFrame = 12;

    public static void Read(ByteSource file, MetadataSheet sheet)
    {
        for (long at = 8; file.Budget.TryPart() && at + 8 <= file.Length;)
        {
            uint length = file.UInt32At(at);
            ByteSource data = file.Slice(at + 8, length);
            if (file.StartsWith("IEND"u8, at + 4)) return;
            if (file.StartsWith("eXIf"u8, at + 4)) ExifReader.Read(data, sheet);
            else if (file.StartsWith("tEXt"u8, at + 4)) ReadText(data.ReadAll(LongestChunk), 't', sheet);
            else if (file.StartsWith("zTXt"u8, at + 4)) ReadText(data.ReadAll(LongestChunk), 'z', sheet);
            else if (file.StartsWith("iTXt"u8, at + 4)) ReadText(data.ReadAll(LongestChunk), 'i', sheet);
            at += length + ChunkFrame;
        }
    }

    private static void ReadText(byte[] chunk, char kind, MetadataSheet sheet)
    {
        int zero = chunk.AsSpan(0, Math.Min(chunk.Length, LongestKeyword)).IndexOf((byte)0);
        if (zero < 0) return;
        string keyword = MetadataString.Decode(chunk.AsSpan(0, zero));
        if (!IsOfUse(keyword)) return;
        ReadOnlySpan<byte> value = chunk.AsSpan(zero + 1);
        bool packed = kind == 'z';
        if (kind == 'i')
        {
            if (value.Length < 2) return;
            packed = value[0] != 0;
            value = AfterZero(AfterZero(value[2..]));
        }
        else if (packed)
        {
            value = value.IsEmpty ? value : value[1..];
        }

        Take(keyword, packed ? Inflater.Inflate(value.ToArray(), LongestChunk) : value, sheet);
    }

    private static ReadOnlySpan<byte> AfterZero(ReadOnlySpan<byte> bytes)
    {
        int zero = bytes.IndexOf((byte)0);
        return zero < 0 ? [] : bytes[(zero + 1)..];
    }

    private static bool IsOfUse(string keyword) => keyword is "XML:com.adobe.xmp" || keyword.StartsWith("Raw profile type ", StringComparison.Ordinal) || KindOf(keyword) is not null;

    private static MetadataTextKind? KindOf(string keyword) => keyword switch
    {
        "Author" or "Artist" or "Creator" or "Copyright" => MetadataTextKind.Author,
        "Title" or "Description" or "Comment" or "Caption" or "Subject" or "Keywords" => MetadataTextKind.Description,
        _ => null,
    };

    private static void Take(string keyword, ReadOnlySpan<byte> value, MetadataSheet sheet)
    {
        if (keyword == "XML:com.adobe.xmp") XmpReader.Read(value, sheet);
        else if (KindOf(keyword) is { } kind) sheet.Add(kind, MetadataString.Decode(value));
        else TakeProfile(keyword, FromHex(value), sheet);
    }

    private static void TakeProfile(string keyword, byte[] profile, MetadataSheet sheet)
    {
        var source = ByteSource.Of(profile, new ReadBudget());
        if (source.StartsWith(JpegReader.Exif)) ExifReader.Read(source.Slice(JpegReader.Exif.Length), sheet);
        else if (source.StartsWith("8BIM"u8)) PhotoshopReader.Read(source, sheet);
        else if (source.StartsWith("http"u8)) XmpReader.Read(AfterZero(profile), sheet);
        else if (keyword.EndsWith("xmp", StringComparison.OrdinalIgnoreCase)) XmpReader.Read(profile, sheet);
        else if (keyword.EndsWith("iptc", StringComparison.OrdinalIgnoreCase)) IptcReader.Read(profile, sheet);
        else ExifReader.Read(source, sheet);
    }

    /// <summary>A profile as image tools write it: an empty line, its name, its length, and lines of hexadecimal digits.</summary>
    private static byte[] FromHex(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart("\n\r "u8);
        for (int line = 0; line < 2; line++)
        {
            int end = text.IndexOf((byte)'\n');
            if (end < 0) return [];
            text = text[(end + 1)..].TrimStart(" "u8);
        }

        var bytes = new ArrayBufferWriter<byte>(text.Length / 2 + 1);
        int high = -1;
        foreach (byte one in text)
        {
            if (!byte.TryParse([(char)one], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte digit)) continue;
            if (high >= 0) bytes.Write([(byte)(high << 4 | digit)]);
            high = high < 0 ? digit : -1;
        }

        return bytes.WrittenSpan.ToArray();
    }
}
