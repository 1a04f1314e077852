using System.Buffers.Binary;
using System.Text;

namespace PostLint.Media.Stripping;

/// <summary>Writes a TIFF block of one directory: how the picture is turned, and whose it is.</summary>
internal static class ExifWriter
{
    private const int HeaderLength = 8, EntryLength = 12;

    /// <returns>Empty when there is nothing to say.</returns>
    public static byte[] Write(int orientation, string? artist, string? copyright)
    {
        var texts = new List<(ushort Tag, byte[] Text)>();
        if (!string.IsNullOrWhiteSpace(artist)) texts.Add((0x013B, Bytes(artist)));
        if (!string.IsNullOrWhiteSpace(copyright)) texts.Add((0x8298, Bytes(copyright)));
        bool turned = orientation > 1;
        int count = texts.Count + (turned ? 1 : 0);
        if (count == 0) return [];
        int data = HeaderLength + 2 + count * EntryLength + 4;
        var block = new byte[data + texts.Sum(entry => entry.Text.Length)];
        "MM\0*\0\0\0\u0008"u8.CopyTo(block);
        BinaryPrimitives.WriteUInt16BigEndian(block.AsSpan(HeaderLength), (ushort)count);
        Span<byte> entry = block.AsSpan(HeaderLength + 2);
        if (turned)
        {
            WriteEntry(entry, 0x0112, 3, 1, (uint)orientation << 16);
            entry = entry[EntryLength..];
        }

        foreach ((ushort tag, byte[] text) in texts)
        {
            WriteEntry(entry, tag, 2, (uint)text.Length, (uint)data);
            entry = entry[EntryLength..];
            text.CopyTo(block, data);
            data += text.Length;
        }

        return block;
    }

    private static void WriteEntry(Span<byte> entry, ushort tag, ushort type, uint count, uint value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(entry, tag);
        BinaryPrimitives.WriteUInt16BigEndian(entry[2..], type);
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], count);
        BinaryPrimitives.WriteUInt32BigEndian(entry[8..], value);
    }

    /// <summary>With its closing zero, and long enough to stand outside the entry.</summary>
    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.PadRight(4) + "\0");
}
