namespace PostLint.Media.Formats;

/// <summary>The EXIF and XMP chunks of a WebP file.</summary>
internal static class WebpReader
{
    private const int LongestPacket = 1 << 20;

    public static void Read(ByteSource file, MetadataSheet sheet)
    {
        for (long at = 12; file.Budget.TryPart() && at + 8 <= file.Length;)
        {
            uint length = file.UInt32At(at + 4, littleEndian: true);
            ByteSource data = file.Slice(at + 8, length);
            if (file.StartsWith("EXIF"u8, at)) ExifReader.Read(data.StartsWith(JpegReader.Exif) ? data.Slice(JpegReader.Exif.Length) : data, sheet);
            else if (file.StartsWith("XMP "u8, at)) XmpReader.Read(data.ReadAll(LongestPacket), sheet);
            at += 8 + length + (length & 1);
        }
    }
}
