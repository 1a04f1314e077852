using System.Buffers.Binary;

namespace PostLint.Media.Formats;

/// <summary>
/// The directories of TIFF, in which EXIF is written too. Directories are visited once each and only so many, since their offsets may form a
/// ring; an entry that points outside the file is passed over.
/// </summary>
internal sealed class ExifReader
{
    private const int MostDirectories = 16, MostEntries = 1024, LongestText = 1 << 16, LongestPacket = 1 << 20, EntryLength = 12;

    private readonly ByteSource source;
    private readonly MetadataSheet sheet;
    private readonly bool littleEndian;
    private readonly Queue<(uint Offset, ExifDirectory Kind)> waiting = [];
    private readonly HashSet<uint> visited = [];

    private ExifReader(ByteSource source, MetadataSheet sheet)
    {
        this.source = source;
        this.sheet = sheet;
        littleEndian = source.ByteAt(0) == 'I';
    }

    public static void Read(ByteSource source, MetadataSheet sheet)
    {
        if (!source.StartsWith("II*\0"u8) && !source.StartsWith("MM\0*"u8)) return;
        var reader = new ExifReader(source, sheet);
        reader.waiting.Enqueue((source.UInt32At(4, reader.littleEndian), ExifDirectory.Image));
        while (reader.waiting.TryDequeue(out (uint Offset, ExifDirectory Kind) next) && reader.visited.Count < MostDirectories)
        {
            if (next.Offset >= 8 && reader.visited.Add(next.Offset)) reader.ReadDirectory(next.Offset, next.Kind);
        }
    }

    private void ReadDirectory(uint offset, ExifDirectory kind)
    {
        int count = Math.Min((int)source.UInt16At(offset, littleEndian), MostEntries);
        // A directory that is cut short counts as far as it goes.
        byte[] entries = source.Read(offset + 2, count * EntryLength, MostEntries * EntryLength);
        var position = new GpsPosition();
        for (int at = 0; at + EntryLength <= entries.Length && source.Budget.TryPart(); at += EntryLength)
        {
            ReadOnlySpan<byte> entry = entries.AsSpan(at, EntryLength);
            var field = new ExifField(UInt16(entry), UInt16(entry[2..]), UInt32(entry[4..]), UInt32(entry[8..]), offset + 2 + at + 8);
            if (kind == ExifDirectory.Gps) position.Take(field.Tag, () => Bytes(field, 24), littleEndian);
            else ReadField(field, kind);
        }

        sheet.HasPosition |= position.IsKnown;
        if (kind is ExifDirectory.Image or ExifDirectory.Thumbnail && entries.Length == count * EntryLength)
            waiting.Enqueue((source.UInt32At(offset + 2 + entries.Length, littleEndian), ExifDirectory.Thumbnail));
    }

    private void ReadField(ExifField field, ExifDirectory kind)
    {
        switch (field.Tag)
        {
            case 0x0112 when kind == ExifDirectory.Image:
                int turn = littleEndian ? (int)(field.Value & 0xFFFF) : (int)(field.Value >> 16);
                if (turn is >= 1 and <= 8) sheet.Orientation = turn;
                break;
            case 0x8769:
                waiting.Enqueue((field.Value, ExifDirectory.Exif));
                break;
            case 0x8825:
                waiting.Enqueue((field.Value, ExifDirectory.Gps));
                break;
            case 0x0201 when kind == ExifDirectory.Thumbnail:
                sheet.HasThumbnail = true;
                break;
            case 0x02BC:
                XmpReader.Read(Bytes(field, LongestPacket), sheet);
                break;
            case 0x83BB:
                IptcReader.Read(Bytes(field, LongestPacket), sheet);
                break;
            case 0x8649:
                PhotoshopReader.Read(ByteSource.Of(Bytes(field, LongestPacket), source.Budget), sheet);
                break;
            default:
                ReadText(field);
                break;
        }
    }

    private void ReadText(ExifField field)
    {
        switch (field.Tag)
        {
            // Document name, description, page name, Windows' title, comment, keywords and subject.
            case 0x010D or 0x010E or 0x011D:
                sheet.Add(MetadataTextKind.Description, MetadataString.Decode(Bytes(field, LongestText)));
                break;
            case 0x9C9B or 0x9C9C or 0x9C9E or 0x9C9F:
                sheet.Add(MetadataTextKind.Description, MetadataString.DecodeWide(Bytes(field, LongestText), littleEndian: true));
                break;
            // Artist, host computer, copyright, the camera's owner.
            case 0x013B or 0x013C or 0x8298 or 0xA430:
                ReadAuthor(field.Tag, MetadataString.Decode(Bytes(field, LongestText)));
                break;
            case 0x9C9D:
                sheet.Add(MetadataTextKind.Author, MetadataString.DecodeWide(Bytes(field, LongestText), littleEndian: true));
                break;
            case 0x9286:
                ReadComment(Bytes(field, LongestText));
                break;
        }
    }

    private void ReadAuthor(ushort tag, string text)
    {
        if (tag == 0x013B) sheet.Artist ??= text;
        if (tag == 0x8298) sheet.Copyright ??= text;
        sheet.Add(MetadataTextKind.Author, text);
    }

    /// <summary>A user comment names its character code in its first eight bytes.</summary>
    private void ReadComment(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= 8) return;
        bool wide = bytes.StartsWith("UNICODE"u8);
        sheet.Add(MetadataTextKind.Description, wide ? MetadataString.DecodeWide(bytes[8..], littleEndian) : MetadataString.Decode(bytes[8..]));
    }

    /// <summary>The bytes of a field, which stand in the entry itself when there are no more than four.</summary>
    private byte[] Bytes(ExifField field, int limit)
    {
        long length = (long)field.Count * field.UnitLength;
        return source.Read(length <= 4 ? field.Place : field.Value, length, limit);
    }

    private ushort UInt16(ReadOnlySpan<byte> bytes) => littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private uint UInt32(ReadOnlySpan<byte> bytes) => littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
