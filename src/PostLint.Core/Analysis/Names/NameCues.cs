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
    /// <summary>A word of family, of whatever age.</summary>
    Family = 1L << 35,
    /// <summary>A word that numbers after it make a year or class of: year, form.</summary>
    YearHead = 1L << 36,
    /// <summary>What people do, right after the name as its subject.</summary>
    Deed = 1L << 37,
    /// <summary>A prize that "goes to" somebody.</summary>
    Prize = 1L << 38,
    /// <summary>The head of a table column that holds pupils' names.</summary>
    Column = 1L << 39,
    /// <summary>A class reads, studies, looks at what follows.</summary>
    Study = 1L << 40,
    /// <summary>What people are, have or may, right after the name as its subject; says little of who they are.</summary>
    Being = 1L << 42,
    /// <summary>Singles one out of the group before it: "apart from".</summary>
    Among = 1L << 47,
    /// <summary>A school subject.</summary>
    Subject = 1L << 46,
    /// <summary>He, she, his, her: what it stands behind is a person.</summary>
    Pronoun = 1L << 45,
    /// <summary>The head of a table column that holds adults, groups or works.</summary>
    OtherColumn = 1L << 43,
    /// <summary>Part of a phrase for a pupil's role, whose words mean no adult: eco councillor.</summary>
    PupilPhrase = 1L << 44,
    /// <summary>A kind of thing that is given a person's name: a boat, a moon, an app.</summary>
    Thing = 1L << 41,
    /// <summary>An office that pupils and adults hold alike: chair, treasurer, secretary, deputy.</summary>
    Office = 1L << 48,
    /// <summary>A body of adults: the PTA, the governors.</summary>
    AdultBody = 1L << 49,
    /// <summary>What a credit gives a name for: photography, design, words.</summary>
    Credit = 1L << 50,
    /// <summary>A kind of thing whose examples have people's names: reading groups, costumes, plays.</summary>
    Kind = 1L << 51,
    /// <summary>A bird, tree, flower, stone or planet after which houses, classes and groups are called.</summary>
    Emblem = 1L << 52,
    /// <summary>A leave that may be a pupil's or an adult's.</summary>
    Farewell = 1L << 53,
    /// <summary>What a child does who goes: "since Nursery", "with her family".</summary>
    Leaver = 1L << 54,
    /// <summary>What a pupil has at school: "her form tutor", "his classmates".</summary>
    Schooling = 1L << 55,
    /// <summary>A performance in which parts are given out.</summary>
    Stage = 1L << 56,
    /// <summary>A worksheet or a sum, whose people are made up.</summary>
    Puzzle = 1L << 57,
    /// <summary>The visit of an author, a poet, a theatre.</summary>
    Guest = 1L << 58,
}
