using System.Buffers.Binary;
using System.Text;

namespace PostLint.Core.Tests.Media;

/// <summary>Makes the boxes of HEIC pictures and of films.</summary>
internal static class TestIsoMedia
{
    /// <summary>A picture with one item, its EXIF, behind the boxes.</summary>
    public static byte[] Heic(byte[] exif)
    {
        byte[] head = Box("ftyp", "heic\0\0\0\0mif1"u8);
        byte[] item = [0, 0, 0, 6, .. "Exif\0\0"u8, .. exif];
        byte[] info = Box("iinf", [0, 0, 0, 0, 0, 1, .. Box("infe", [2, 0, 0, 0, 0, 1, 0, 0, .. "Exif\0"u8])]);
        int metaLength = 8 + 4 + info.Length + 8 + 4 + 2 + 2 + 2 + 2 + 2 + 8;
        byte[] place = Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, .. Number(head.Length + metaLength + 8), .. Number(item.Length)]);
        byte[] meta = Box("meta", [0, 0, 0, 0, .. info, .. place]);
        Assert.Equal(metaLength, meta.Length);
        return [.. head, .. meta, .. Box("mdat", item)];
    }

    public static byte[] Film() => [.. Box("ftyp", "isom\0\0\0\0"u8), .. Box("moov", Box("udta", Box("\u00A9xyz", [0, 18, 0x15, 0xC7, .. "+54.4312-002.2876/"u8])))];

    public static byte[] QuickTimeFilm()
    {
        byte[] value = Box("data", [0, 0, 0, 1, 0, 0, 0, 0, .. "+54.4312-002.2876+120.000/"u8]);
        byte[] keys = Box("keys", [0, 0, 0, 0, 0, 0, 0, 1, .. Box("mdta", "com.apple.quicktime.location.ISO6709"u8)]);
        return [.. Box("ftyp", "qt  \0\0\0\0"u8), .. Box("moov", Box("meta", [.. Box("hdlr", new byte[24]), .. keys, .. Box("ilst", [0, 0, 0, (byte)(value.Length + 8), 0, 0, 0, 1, .. value])]))];
    }

    private static byte[] Box(string type, ReadOnlySpan<byte> data) => [.. Number(data.Length + 8), .. Encoding.Latin1.GetBytes(type), .. data];

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
