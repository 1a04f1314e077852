namespace PostLint.School;

/// <summary>What the name table knows of a word or phrase; all false and 0 for an unknown one.</summary>
public readonly record struct NameFacts(ushort Bits)
{
    public const ushort CommonnessMask = 0xF, Forename = 0x10, Surname = 0x20, Word = 0x40, Place = 0x80, Month = 0x100, OtherOrigin = 0x200, WellKnownPlace = 0x400;

    /// <summary>How common it is as a forename of UK births, on a log scale: 0 (not in the UK statistics, or no forename) to 9 (100,000).</summary>
    public int Commonness => Bits & CommonnessMask;

    public bool IsForename => (Bits & Forename) != 0;

    public bool IsSurname => (Bits & Surname) != 0;

    /// <summary>Whether it is an ordinary word of an English dictionary.</summary>
    public bool IsWord => (Bits & Word) != 0;

    public bool IsPlace => (Bits & Place) != 0;

    /// <summary>Whether it is a forename that most readers take for a city, county or country.</summary>
    public bool IsWellKnownPlace => (Bits & WellKnownPlace) != 0;

    /// <summary>Whether it is a month, weekday, season or feast.</summary>
    public bool IsMonth => (Bits & Month) != 0;

    /// <summary>Whether it is a forename that only lists of other countries have.</summary>
    public bool IsOfOtherOrigin => (Bits & OtherOrigin) != 0;

    public bool IsKnown => Bits != 0;
}
