namespace PostLint.Media.Formats;

/// <summary>The comments of a GIF, and its XMP.</summary>
internal static class GifReader
{
    private const int LongestPacket = 1 << 20;

    public static void Read(ByteSource file, MetadataSheet sheet)
    {
        long at = 13 + PaletteLength(file.ByteAt(10));
        while (file.Budget.TryPart())
        {
            int block = file.ByteAt(at);
            if (block == 0x2C)
            {
                at = SkipBlocks(file, at + 11 + PaletteLength(file.ByteAt(at + 9)));
                continue;
            }

            if (block != 0x21) return;
            long start = at + 2;
            at = SkipBlocks(file, start);
            if (file.ByteAt(start - 1) == 0xFE) sheet.Add(MetadataTextKind.Description, MetadataString.Decode(file.Read(start + 1, file.ByteAt(start), 255)));
            // The packet stands there as it is, not cut into blocks; what follows it makes its bytes readable as blocks too.
            else if (file.ByteAt(start - 1) == 0xFF && file.StartsWith("XMP DataXMP"u8, start + 1)) XmpReader.Read(file.Read(start + 12, at - start - 12, LongestPacket), sheet);
        }
    }

    private static int PaletteLength(int flags) => (flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0;

    private static long SkipBlocks(ByteSource file, long at)
    {
        while (file.Budget.TryPart() && file.ByteAt(at) is > 0 and int length) at += length + 1;
        return at + 1;
    }
}
