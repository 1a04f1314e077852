using System.IO.Compression;

namespace PostLint.Media.Formats;

/// <summary>Unpacks zlib data up to a limit: a few bytes can stand for gigabytes.</summary>
internal static class Inflater
{
    public static byte[] Inflate(byte[] packed, int limit)
    {
        var buffer = new byte[Math.Min(limit, Math.Max(4096, packed.Length * 8L))];
        int length = 0;
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
            while (length < buffer.Length && stream.Read(buffer, length, buffer.Length - length) is > 0 and int read) length += read;
        }
        catch (InvalidDataException)
        {
            // Cut short or forged; what came out counts.
        }

        return buffer[..length];
    }
}
