using System.Buffers.Binary;

namespace PostLint.Media.Stripping;

/// <summary>Leaves out the chunks of EXIF, texts and time, and whatever follows the last chunk.</summary>
internal sealed class PngRewriter : IImageRewriter
{
    private const int SignatureLength = 8, FrameLength = 12;

    public byte[]? Rewrite(ReadOnlySpan<byte> image, ReadOnlySpan<byte> exif)
    {
        var output = new MemoryStream(image.Length);
        output.Write(image[..SignatureLength]);
        bool exifIsDue = !exif.IsEmpty;
        for (int at = SignatureLength; at + FrameLength <= image.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(image[at..]);
            if (length > image.Length - at - FrameLength) return null;
            ReadOnlySpan<byte> chunk = image.Slice(at, (int)length + FrameLength), type = chunk.Slice(4, 4);
            if (exifIsDue && type.SequenceEqual("IDAT"u8))
            {
                WriteExif(output, exif);
                exifIsDue = false;
            }

            if (!IsMetadata(type)) output.Write(chunk);
            if (type.SequenceEqual("IEND"u8)) return output.ToArray();
            at += chunk.Length;
        }

        return null;
    }

    private static bool IsMetadata(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("eXIf"u8) || type.SequenceEqual("tEXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iTXt"u8) || type.SequenceEqual("tIME"u8);

    private static void WriteExif(MemoryStream output, ReadOnlySpan<byte> exif)
    {
        var chunk = new byte[exif.Length + FrameLength];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)exif.Length);
        "eXIf"u8.CopyTo(chunk.AsSpan(4));
        exif.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + exif.Length), Checksum(chunk.AsSpan(4, 4 + exif.Length)));
        output.Write(chunk);
    }

    /// <summary>The CRC-32 of a chunk's type and data.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte one in bytes)
        {
            sum ^= one;
            for (int bit = 0; bit < 8; bit++) sum = (sum & 1) != 0 ? sum >> 1 ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }
}
