using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace PostLint.Core.Tests.Harness;

/// <summary>Writes EXIF blocks by the names that exiftool gives to the tags.</summary>
internal static class TestExif
{
    private static readonly Dictionary<string, ushort> TextTags = new(StringComparer.Ordinal)
    {
        ["ImageDescription"] = 0x010E,
        ["Make"] = 0x010F,
        ["Model"] = 0x0110,
        ["Software"] = 0x0131,
        ["DateTime"] = 0x0132,
        ["Artist"] = 0x013B,
        ["Copyright"] = 0x8298,
    };

    private static readonly Dictionary<string, ushort> WideTags = new(StringComparer.Ordinal)
    {
        ["XPTitle"] = 0x9C9B,
        ["XPComment"] = 0x9C9C,
        ["XPAuthor"] = 0x9C9D,
        ["XPKeywords"] = 0x9C9E,
        ["XPSubject"] = 0x9C9F,
    };

    /// <summary>A little-endian TIFF block. Unknown tags fail, so that no label is lost unseen.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, object> tags)
    {
        var image = new List<(ushort Tag, ushort Type, uint Count, byte[] Data)>();
        var gps = new List<(ushort Tag, ushort Type, uint Count, byte[] Data)>();
        foreach ((string name, object value) in tags)
        {
            string text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
            if (TextTags.TryGetValue(name, out ushort tag)) image.Add(Text(tag, text));
            else if (WideTags.TryGetValue(name, out tag)) image.Add((tag, 1, (uint)(text.Length * 2 + 2), Encoding.Unicode.GetBytes(text + "\0")));
            else if (name == "Orientation") image.Add((0x0112, 3, 1, BitConverter.GetBytes((ushort)Number(value))));
            else if (name is "GPSLatitude" or "GPSLongitude") AddDegrees(gps, Number(value), name == "GPSLatitude");
            else throw new ArgumentException($"no EXIF tag '{name}' in the test's writer", nameof(tags));
        }

        return Write(image, gps);
    }

    private static byte[] Write(List<(ushort Tag, ushort Type, uint Count, byte[] Data)> image, List<(ushort Tag, ushort Type, uint Count, byte[] Data)> gps)
    {
        int head = 8, gpsAt = head + Size(image, gps.Count > 0 ? 1 : 0);
        if (gps.Count > 0) image.Add((0x8825, 4, 1, BitConverter.GetBytes((uint)gpsAt)));
        var block = new MemoryStream();
        block.Write("II*\0"u8);
        block.Write(BitConverter.GetBytes((uint)head));
        WriteDirectory(block, image);
        if (gps.Count > 0) WriteDirectory(block, gps);
        return block.ToArray();
    }

    private static int Size(List<(ushort Tag, ushort Type, uint Count, byte[] Data)> fields, int more) =>
        2 + (fields.Count + more) * 12 + 4 + fields.Where(field => field.Data.Length > 4).Sum(field => field.Data.Length);

    private static void WriteDirectory(MemoryStream block, List<(ushort Tag, ushort Type, uint Count, byte[] Data)> fields)
    {
        uint data = (uint)(block.Length + 2 + fields.Count * 12 + 4);
        block.Write(BitConverter.GetBytes((ushort)fields.Count));
        foreach ((ushort tag, ushort type, uint count, byte[] bytes) in fields.OrderBy(field => field.Tag))
        {
            var entry = new byte[12];
            BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
            BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(2), type);
            BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(4), count);
            if (bytes.Length <= 4) bytes.CopyTo(entry, 8);
            else BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(8), data);
            if (bytes.Length > 4) data += (uint)bytes.Length;
            block.Write(entry);
        }

        block.Write(new byte[4]);
        foreach ((_, _, _, byte[] bytes) in fields.OrderBy(field => field.Tag).Where(field => field.Data.Length > 4)) block.Write(bytes);
    }

    private static (ushort Tag, ushort Type, uint Count, byte[] Data) Text(ushort tag, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text + "\0");
        return (tag, 2, (uint)bytes.Length, bytes);
    }

    private static void AddDegrees(List<(ushort Tag, ushort Type, uint Count, byte[] Data)> gps, double degrees, bool isLatitude)
    {
        var bytes = new byte[24];
        double rest = Math.Abs(degrees);
        for (int i = 0; i < 3; i++)
        {
            uint scale = i == 2 ? 1000u : 1;
            uint whole = i == 2 ? (uint)Math.Round(rest * scale) : (uint)rest;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 8), whole);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 8 + 4), scale);
            rest = (rest - whole) * 60;
        }

        string side = isLatitude ? degrees < 0 ? "S" : "N" : degrees < 0 ? "W" : "E";
        gps.Add(Text((ushort)(isLatitude ? 1 : 3), side));
        gps.Add(((ushort)(isLatitude ? 2 : 4), 5, 3, bytes));
    }

    private static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
