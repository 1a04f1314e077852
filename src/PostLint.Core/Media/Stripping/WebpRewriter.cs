using System.Buffers.Binary;

namespace PostLint.Media.Stripping;

/// <summary>Leaves out the EXIF and XMP chunks and takes back the flags that announce them.</summary>
internal sealed class WebpRewriter : IImageRewriter
{
    private const int HeaderLength = 12, ChunkHead = 8;
    private const byte ExifFlag = 0x08, XmpFlag = 0x04;

    public byte[]? Rewrite(ReadOnlySpan<byte> image, ReadOnlySpan<byte> exif)
    {
        var output = new MemoryStream(image.Length);
        output.Write(image[..HeaderLength]);
        // What lies behind the length that the head gives is no part of the picture.
        long end = Math.Min(image.Length, ChunkHead + (long)BinaryPrimitives.ReadUInt32LittleEndian(image[4..]));
        int flags = -1;
        for (int at = HeaderLength; at + ChunkHead <= end;)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(image[(at + 4)..]);
            if (length > end - at - ChunkHead) return null;
            ReadOnlySpan<byte> chunk = image.Slice(at, ChunkHead + (int)length);
            if (!chunk.StartsWith("EXIF"u8) && !chunk.StartsWith("XMP "u8))
            {
                if (chunk.StartsWith("VP8X"u8) && length > 0) flags = (int)output.Length + ChunkHead;
                output.Write(chunk);
                if ((length & 1) != 0) output.WriteByte(0);
            }

            at += chunk.Length + (int)(length & 1);
        }

        // Only the extended form may hold EXIF.
        bool holdsExif = !exif.IsEmpty && flags >= 0;
        if (holdsExif) WriteExif(output, exif);
        byte[] file = output.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)(file.Length - ChunkHead));
        if (flags >= 0) file[flags] = (byte)(file[flags] & ~(ExifFlag | XmpFlag) | (holdsExif ? ExifFlag : 0));
        return file;
    }

    private static void WriteExif(MemoryStream output, ReadOnlySpan<byte> exif)
    {
        Span<byte> head = stackalloc byte[ChunkHead];
        "EXIF"u8.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head[4..], (uint)exif.Length);
        output.Write(head);
        output.Write(exif);
        if ((exif.Length & 1) != 0) output.WriteByte(0);
    }
}
