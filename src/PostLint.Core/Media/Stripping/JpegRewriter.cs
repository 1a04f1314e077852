using System.Buffers.Binary;
using PostLint.Media.Formats;

namespace PostLint.Media.Stripping;

/// <summary>
/// Leaves out application segments and comments, but for what the pixels need (JFIF, the colour profile, Adobe's colour transform). What
/// follows the end of the picture goes too: phones put more pictures there, with metadata of their own.
/// </summary>
internal sealed class JpegRewriter : IImageRewriter
{
    private const int Start = 0xD8, End = 0xD9, Scan = 0xDA, LongestSegment = ushort.MaxValue - 2;

    public byte[]? Rewrite(ReadOnlySpan<byte> image, ReadOnlySpan<byte> exif)
    {
        var output = new MemoryStream(image.Length);
        output.Write([0xFF, Start]);
        bool exifIsDue = !exif.IsEmpty && exif.Length + JpegReader.Exif.Length <= LongestSegment;
        for (int at = 2; at + 2 <= image.Length;)
        {
            if (image[at] != 0xFF) return null;
            int marker = image[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == End)
            {
                output.Write([0xFF, End]);
                return output.ToArray();
            }

            int length = LengthOf(image, at, marker);
            if (length < 0) return null;
            ReadOnlySpan<byte> segment = image.Slice(at, length);
            // The JFIF head comes first where there is one.
            if (exifIsDue && marker != 0xE0)
            {
                WriteExif(output, exif);
                exifIsDue = false;
            }

            if (IsNeeded(marker, segment)) output.Write(segment);
            at += length;
            if (marker != Scan) continue;
            int scan = ScanLength(image[at..]);
            output.Write(image.Slice(at, scan));
            at += scan;
        }

        // Cut short: the pixels that are there stay.
        return output.ToArray();
    }

    private static int LengthOf(ReadOnlySpan<byte> image, int at, int marker)
    {
        if (marker is 0x01 or >= 0xD0 and <= 0xD7) return 2;
        if (marker == 0 || at + 4 > image.Length) return -1;
        int length = 2 + BinaryPrimitives.ReadUInt16BigEndian(image[(at + 2)..]);
        return length >= 4 && at + length <= image.Length ? length : -1;
    }

    private static bool IsNeeded(int marker, ReadOnlySpan<byte> segment) => marker switch
    {
        0xE0 => segment[4..].StartsWith("JFIF\0"u8),
        0xE2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        0xEE => true,
        0xFE or >= 0xE1 and <= 0xEF => false,
        _ => true,
    };

    /// <summary>How far the pixels of a scan go: to the next marker that is neither a stuffed byte nor a restart.</summary>
    private static int ScanLength(ReadOnlySpan<byte> data)
    {
        int at = 0;
        while (true)
        {
            int found = data[at..].IndexOf((byte)0xFF);
            if (found < 0 || at + found + 1 >= data.Length) return data.Length;
            at += found;
            if (data[at + 1] is not (0x00 or >= 0xD0 and <= 0xD7)) return at;
            at += 2;
        }
    }

    private static void WriteExif(MemoryStream output, ReadOnlySpan<byte> exif)
    {
        Span<byte> head = stackalloc byte[4];
        head[0] = 0xFF;
        head[1] = 0xE1;
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(2 + JpegReader.Exif.Length + exif.Length));
        output.Write(head);
        output.Write(JpegReader.Exif);
        output.Write(exif);
    }
}
