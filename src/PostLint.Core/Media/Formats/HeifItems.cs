namespace PostLint.Media.Formats;

/// <summary>The metadata items of a HEIC or AVIF picture: what they are stands in one box, where they lie in another.</summary>
internal static class HeifItems
{
    private const int MostItems = 4096, LongestPacket = 1 << 20;

    /// <param name="meta">The <c>meta</c> box, with its four bytes of version.</param>
    public static void Read(ByteSource meta, ByteSource file, MetadataSheet sheet)
    {
        ByteSource? infos = Find(meta, 0x69696E66), places = Find(meta, 0x696C6F63), inner = Find(meta, 0x69646174); // iinf, iloc, idat
        if (infos is null || places is null) return;
        foreach ((uint id, uint type) in Items(infos))
        {
            if (type is not (0x45786966 or 0x6D696D65) || PlaceOf(places, id) is not { } place) continue; // Exif, mime
            ByteSource data = (place.IsInner ? inner ?? file.Slice(0, 0) : file).Slice(place.Offset, place.Length);
            if (type == 0x45786966) ExifReader.Read(data.Slice(4L + data.UInt32At(0)), sheet);
            else XmpReader.Read(data.ReadAll(LongestPacket), sheet);
        }
    }

    private static ByteSource? Find(ByteSource meta, uint type)
    {
        for (long at = 4; at + 8 <= meta.Length && meta.Budget.TryPart();)
        {
            uint length = meta.UInt32At(at);
            if (length < 8) return null;
            if (meta.UInt32At(at + 4) == type) return meta.Slice(at + 8, length - 8);
            at += length;
        }

        return null;
    }

    private static IEnumerable<(uint Id, uint Type)> Items(ByteSource infos)
    {
        bool wide = infos.ByteAt(0) > 0;
        for (long at = wide ? 8 : 6, count = 0; count < MostItems && at + 8 <= infos.Length && infos.Budget.TryPart(); count++)
        {
            uint length = infos.UInt32At(at);
            if (length < 16) yield break;
            int version = infos.ByteAt(at + 8);
            long id = at + 12;
            if (version == 2) yield return (infos.UInt16At(id), infos.UInt32At(id + 4));
            else if (version == 3) yield return (infos.UInt32At(id), infos.UInt32At(id + 6));
            at += length;
        }
    }

    /// <summary>The first extent of an item; metadata is never scattered.</summary>
    private static (long Offset, long Length, bool IsInner)? PlaceOf(ByteSource places, uint wanted)
    {
        int version = places.ByteAt(0), sizes = places.UInt16At(4);
        int offsetSize = sizes >> 12, lengthSize = sizes >> 8 & 15, baseSize = sizes >> 4 & 15, indexSize = version > 0 ? sizes & 15 : 0;
        int idSize = version < 2 ? 2 : 4, extent = offsetSize + lengthSize + indexSize;
        long count = (long)places.UIntAt(6, idSize), at = 6 + idSize;
        for (long i = 0; i < Math.Min(count, MostItems) && at < places.Length && places.Budget.TryPart(); i++)
        {
            ulong id = places.UIntAt(at, idSize);
            at += idSize;
            int method = version > 0 ? places.UInt16At(at) & 15 : 0;
            if (version > 0) at += 2;
            ulong start = places.UIntAt(at + 2, baseSize);
            int extents = places.UInt16At(at + 2 + baseSize);
            long first = at + 4 + baseSize;
            if (id == wanted && extents > 0 && method < 2)
                return (Bounded(start + places.UIntAt(first + indexSize, offsetSize)), Bounded(places.UIntAt(first + indexSize + offsetSize, lengthSize)), method == 1);
            at = first + (long)extents * extent;
        }

        return null;
    }

    private static long Bounded(ulong value) => (long)Math.Min(value, long.MaxValue / 2);
}
