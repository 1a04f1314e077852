using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PostLint.Core.Tests.Harness;

/// <summary>Makes small image files that hold what a test wants them to.</summary>
internal static class TestImages
{
    /// <summary>The tables, frame and scan of a grey picture of eight by eight.</summary>
    private static readonly byte[] JpegBody = Convert.FromBase64String(
        "/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZHhcZWdj/8AACwgACAAIAQERAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAAgBAQAAPwD0Civ/2Q==");

    public static ReadOnlySpan<byte> XmpHead => "http://ns.adobe.com/xap/1.0/\0"u8;

    public static byte[] Jpeg(IReadOnlyDictionary<string, object> exif) => Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. TestExif.Write(exif)]));

    /// <summary>A JPEG with some segments before its tables.</summary>
    public static byte[] Jpeg(params byte[][] segments) => [0xFF, 0xD8, .. segments.SelectMany(segment => segment), .. JpegBody];

    public static byte[] Segment(byte marker, ReadOnlySpan<byte> data)
    {
        var segment = new byte[data.Length + 4];
        segment[0] = 0xFF;
        segment[1] = marker;
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(data.Length + 2));
        data.CopyTo(segment.AsSpan(4));
        return segment;
    }

    public static byte[] XmpSegment(string properties) => Segment(0xE1, [.. XmpHead, .. Encoding.UTF8.GetBytes(Xmp(properties))]);

    public static string Xmp(string properties) =>
        $"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="">{properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""";

    /// <summary>The IPTC of a JPEG: data set numbers of the application record with their texts.</summary>
    public static byte[] IptcSegment(params (byte DataSet, string Text)[] texts)
    {
        var iptc = new MemoryStream();
        foreach ((byte dataSet, string text) in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            iptc.Write([0x1C, 2, dataSet, (byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes]);
        }

        byte[] data = iptc.ToArray();
        return Segment(0xED, [.. "Photoshop 3.0\08BIM"u8, 4, 4, 0, 0, 0, 0, (byte)(data.Length >> 8), (byte)data.Length, .. data, .. new byte[data.Length & 1]]);
    }

    /// <summary>A PNG of one pixel with some chunks before it.</summary>
    public static byte[] Png(params (string Type, byte[] Data)[] chunks)
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        WriteChunk(file, "IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        foreach ((string type, byte[] data) in chunks) WriteChunk(file, type, data);
        WriteChunk(file, "IDAT", Pack([0, 0x7F]));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>A WebP of the extended form with some chunks behind its pixels.</summary>
    public static byte[] Webp(params (string Type, byte[] Data)[] chunks)
    {
        byte flags = (byte)((chunks.Any(chunk => chunk.Type == "EXIF") ? 8 : 0) | (chunks.Any(chunk => chunk.Type == "XMP ") ? 4 : 0));
        var file = new MemoryStream();
        file.Write("RIFF\0\0\0\0WEBP"u8);
        foreach ((string type, byte[] data) in (IEnumerable<(string, byte[])>)[("VP8X", [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("VP8L", [0x2F, 0, 0, 0, 0, 0x88, 0x88, 8, 1]), .. chunks])
        {
            file.Write(Encoding.ASCII.GetBytes(type));
            file.Write(BitConverter.GetBytes((uint)data.Length));
            file.Write(data);
            if ((data.Length & 1) != 0) file.WriteByte(0);
        }

        byte[] bytes = file.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)(bytes.Length - 8));
        return bytes;
    }

    public static byte[] Pack(ReadOnlySpan<byte> data)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) stream.Write(data);
        return packed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] data)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)data.Length);
        file.Write(number);
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(typed));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
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
