namespace PostLint.Media.Formats;

/// <summary>The boxes of HEIC and AVIF (EXIF and XMP as items) and of MP4 and MOV (the position a phone writes).</summary>
internal static class IsoMediaReader
{
    private const int DeepestBox = 6, LongestPacket = 1 << 20;

    public static void Read(ByteSource file, MetadataSheet sheet) => Walk(file, file, sheet, 0);

    private static void Walk(ByteSource boxes, ByteSource file, MetadataSheet sheet, int depth)
    {
        for (long at = 0; depth < DeepestBox && at + 8 <= boxes.Length && boxes.Budget.TryPart();)
        {
            long length = boxes.UInt32At(at), head = 8;
            if (length == 1) (length, head) = ((long)Math.Min(boxes.UIntAt(at + 8, 8), long.MaxValue / 2), 16);
            if (length == 0) length = boxes.Length - at;
            if (length < head) return;
            ReadBox(boxes.UInt32At(at + 4), boxes.Slice(at + head, length - head), file, sheet, depth);
            at += length;
        }
    }

    private static void ReadBox(uint type, ByteSource box, ByteSource file, MetadataSheet sheet, int depth)
    {
        switch (type)
        {
            case 0x6D6F6F76 or 0x75647461: // moov, udta
                Walk(box, file, sheet, depth + 1);
                break;
            case 0x6D657461: // meta, with four bytes of version before its boxes, which older films leave out
                HeifItems.Read(box, file, sheet);
                Walk(box.StartsWith("hdlr"u8, 4) ? box : box.Slice(4), file, sheet, depth + 1);
                break;
            case 0xA978797A: // ©xyz
                sheet.HasPosition |= IsPosition(box.ReadAll(256));
                break;
            case 0x6C6F6369: // loci
                sheet.HasPosition = true;
                break;
            case 0x696C7374: // ilst: values by number; a position is known by its form
                sheet.HasPosition |= IsPosition(box.ReadAll(LongestPacket));
                break;
        }
    }

    /// <summary>Whether a position in the form of ISO 6709 stands in some bytes: <c>+54.4312-002.2876/</c>.</summary>
    private static bool IsPosition(ReadOnlySpan<byte> bytes)
    {
        for (int at = bytes.IndexOfAny("+-"u8); at >= 0;)
        {
            ReadOnlySpan<byte> rest = bytes[(at + 1)..];
            int latitude = NumberLength(rest);
            if (latitude >= 4 && latitude < rest.Length && rest[latitude] is (byte)'+' or (byte)'-' && NumberLength(rest[(latitude + 1)..]) >= 5 && rest[..latitude].IndexOfAnyInRange((byte)'1', (byte)'9') >= 0) return true;
            int next = rest.IndexOfAny("+-"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static int NumberLength(ReadOnlySpan<byte> bytes)
    {
        int length = 0;
        while (length < bytes.Length && length < 20 && (bytes[length] is >= (byte)'0' and <= (byte)'9' || bytes[length] == '.')) length++;
        return length;
    }
}
