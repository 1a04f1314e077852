namespace PostLint.Analysis;

/// <summary>What a word beside a name tells about it; see the heads of the word lists that <see cref="NameCueLists"/> joins.</summary>
[Flags]
public enum NameCues : ulong
{
    None = 0,
    Praise = 1L,
    Greeting = 1L << 1,
    Age = 1L << 2,
    /// <summary>A year group or a class.</summary>
    Year = 1L << 3,
    Pupil = 1L << 4,
    PupilRole = 1L << 5,
    ChildFamily = 1L << 6,
    Work = 1L << 7,
    Roll = 1L << 8,
    Title = 1L << 9,
    Saint = 1L << 10,
    Article = 1L << 11,
    Suffix = 1L << 12,
    SurnameSuffix = 1L << 13,
    Role = 1L << 14,
    Profession = 1L << 15,
    AdultFamily = 1L << 16,
    Visitor = 1L << 17,
    Thanks = 1L << 18,
    Byline = 1L << 19,
    Authored = 1L << 20,
    StaffNews = 1L << 21,
    Former = 1L << 22,
    Contact = 1L << 23,
    Fiction = 1L << 24,
    FictionBefore = 1L << 25,
    Animal = 1L << 26,
    History = 1L << 27,
    /// <summary>Part of a phrase that only looks like a name.</summary>
    NotName = 1L << 28,
    /// <summary>Part of the name of a public, historical or invented figure.</summary>
    Figure = 1L << 29,
    PlaceBefore = 1L << 30,
    /// <summary>What a visitor does, after the name.</summary>
    VisitorAfter = 1L << 31,
    /// <summary>Classes, houses, teams or animals are given names.</summary>
    Naming = 1L << 32,
    Speech = 1L << 33,
    /// <summary>A name is written on something.</summary>
    Label = 1L << 34,
}
