namespace PostLint.Media.Formats;

/// <summary>Photoshop's image resources: IPTC, caption, thumbnail, and EXIF or XMP in files that were no JPEG first.</summary>
internal static class PhotoshopReader
{
    private const int LongestPacket = 1 << 20;

    public static void Read(ByteSource resources, MetadataSheet sheet)
    {
        long at = 0;
        while (resources.Budget.TryPart() && resources.StartsWith("8BIM"u8, at))
        {
            int id = resources.UInt16At(at + 4), name = Math.Max(0, resources.ByteAt(at + 6));
            long size = at + 6 + ((name + 2) & ~1), data = size + 4;
            uint length = resources.UInt32At(size);
            Read(id, resources.Slice(data, length), sheet);
            at = data + length + (length & 1);
        }
    }

    private static void Read(int id, ByteSource data, MetadataSheet sheet)
    {
        switch (id)
        {
            case 0x0404:
                IptcReader.Read(data.ReadAll(LongestPacket), sheet);
                break;
            case 0x0409 or 0x040C:
                sheet.HasThumbnail = true;
                break;
            case 0x0422 or 0x0423:
                ExifReader.Read(data, sheet);
                break;
            case 0x0424:
                XmpReader.Read(data.ReadAll(LongestPacket), sheet);
                break;
        }
    }
}
