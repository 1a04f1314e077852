namespace PostLint.Media.Formats;

/// <summary>The segments of a JPEG before its pixels: EXIF and XMP (APP1), Photoshop and IPTC (APP13), comments.</summary>
internal static class JpegReader
{
    private const int LongestPacket = 1 << 20, ExtensionHead = 40;

    public static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    public static ReadOnlySpan<byte> Xmp => "http://ns.adobe.com/xap/1.0/\0"u8;

    public static ReadOnlySpan<byte> ExtendedXmp => "http://ns.adobe.com/xmp/extension/\0"u8;

    public static ReadOnlySpan<byte> Photoshop => "Photoshop 3.0\0"u8;

    public static void Read(ByteSource file, MetadataSheet sheet)
    {
        var extension = new MemoryStream();
        long at = 2;
        while (file.Budget.TryPart() && TryMarker(file, ref at, out int marker) && marker is not (0xDA or 0xD9))
        {
            if (marker is 0x01 or >= 0xD0 and <= 0xD7) continue;
            int length = file.UInt16At(at);
            if (length < 2) break;
            ReadSegment(marker, file.Slice(at + 2, length - 2), sheet, extension);
            at += length;
        }

        if (extension.Length > 0) XmpReader.Read(extension.ToArray(), sheet);
    }

    /// <summary>The next marker; fill bytes before it are passed over.</summary>
    private static bool TryMarker(ByteSource file, ref long at, out int marker)
    {
        marker = file.ByteAt(at) == 0xFF ? 0xFF : -1;
        while (marker == 0xFF && file.Budget.TryPart()) marker = file.ByteAt(++at);
        at++;
        return marker > 0 && marker != 0xFF;
    }

    private static void ReadSegment(int marker, ByteSource segment, MetadataSheet sheet, MemoryStream extension)
    {
        switch (marker)
        {
            case 0xE1 when segment.StartsWith(Exif):
                ExifReader.Read(segment.Slice(Exif.Length), sheet);
                break;
            case 0xE1 when segment.StartsWith(Xmp):
                XmpReader.Read(segment.Slice(Xmp.Length).ReadAll(LongestPacket), sheet);
                break;
            case 0xE1 when segment.StartsWith(ExtendedXmp):
                // Parts of one packet, which writers put in order; each starts with a digest, the whole length and its offset.
                byte[] part = segment.Slice(ExtendedXmp.Length + ExtensionHead).ReadAll(LongestPacket);
                if (extension.Length + part.Length <= LongestPacket) extension.Write(part);
                break;
            case 0xED when segment.StartsWith(Photoshop):
                PhotoshopReader.Read(segment.Slice(Photoshop.Length), sheet);
                break;
            case 0xFE:
                sheet.Add(MetadataTextKind.Description, MetadataString.Decode(segment.ReadAll(ushort.MaxValue)));
                break;
        }
    }
}
