using System.Buffers.Binary;

namespace PostLint.Media.Formats;

/// <summary>The application record of IPTC-IIM: authors, captions, keywords, places.</summary>
internal static class IptcReader
{
    public static void Read(ReadOnlySpan<byte> data, MetadataSheet sheet)
    {
        while (data.Length >= 5 && data[0] == 0x1C)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
            // An extended length (high bit) belongs to embedded objects, not to texts.
            if (length > 0x7FFF || length > data.Length - 5) return;
            if (data[1] == 2 && KindOf(data[2]) is { } kind) sheet.Add(kind, MetadataString.Decode(data.Slice(5, length)));
            data = data[(5 + length)..];
        }
    }

    private static MetadataTextKind? KindOf(byte dataset) => dataset switch
    {
        80 or 110 or 115 or 116 or 118 or 122 => MetadataTextKind.Author,
        5 or 25 or 40 or 105 or 120 => MetadataTextKind.Description,
        26 or 27 or 90 or 92 or 95 or 101 => MetadataTextKind.Place,
        _ => null,
    };
}
