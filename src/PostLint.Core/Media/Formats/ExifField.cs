namespace PostLint.Media.Formats;

/// <summary>An entry of a TIFF directory; <paramref name="Value"/> is an offset when the data is longer than four bytes, <paramref name="Place"/> where it stands.</summary>
internal readonly record struct ExifField(ushort Tag, ushort Type, uint Count, uint Value, long Place)
{
    /// <summary>How many bytes one of its units takes; 0 for an unknown type.</summary>
    public int UnitLength => Type switch
    {
        1 or 2 or 6 or 7 => 1,
        3 or 8 => 2,
        4 or 9 or 11 or 13 => 4,
        5 or 10 or 12 => 8,
        _ => 0,
    };
}
