using System.Buffers.Binary;

namespace PostLint.Media.Formats;

/// <summary>
/// Whether a GPS directory holds a position. Phones that may not tell where they are write the directory all the same, with fractions of
/// zero, so the numbers are looked at.
/// </summary>
internal struct GpsPosition
{
    private (bool Known, double Degrees) latitude, longitude, targetLatitude, targetLongitude;

    public readonly bool IsKnown => IsPlace(latitude, longitude) || IsPlace(targetLatitude, targetLongitude);

    public void Take(ushort tag, Func<byte[]> value, bool littleEndian)
    {
        switch (tag)
        {
            case 2:
                latitude = Read(value(), littleEndian);
                break;
            case 4:
                longitude = Read(value(), littleEndian);
                break;
            case 20:
                targetLatitude = Read(value(), littleEndian);
                break;
            case 22:
                targetLongitude = Read(value(), littleEndian);
                break;
        }
    }

    private static bool IsPlace((bool Known, double Degrees) latitude, (bool Known, double Degrees) longitude) =>
        latitude.Known && longitude.Known && (latitude.Degrees != 0 || longitude.Degrees != 0);

    /// <summary>Degrees, minutes and seconds as fractions; those of denominator 0 are unknown.</summary>
    private static (bool Known, double Degrees) Read(ReadOnlySpan<byte> fractions, bool littleEndian)
    {
        bool known = false;
        double degrees = 0, unit = 1;
        for (; fractions.Length >= 8; fractions = fractions[8..], unit /= 60)
        {
            uint above = littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(fractions) : BinaryPrimitives.ReadUInt32BigEndian(fractions);
            uint below = littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(fractions[4..]) : BinaryPrimitives.ReadUInt32BigEndian(fractions[4..]);
            if (below == 0) continue;
            known |= unit == 1;
            degrees += unit * above / below;
        }

        return (known, degrees);
    }
}
