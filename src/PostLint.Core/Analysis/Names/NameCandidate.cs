using PostLint.School;

namespace PostLint.Analysis;

/// <summary>
/// Words of the post that are written as a name is: their place (with the number of their sentence), their shape, what the name table knows of
/// the first and the last word. Nothing is said yet about whose name it may be.
/// </summary>
public readonly record struct NameCandidate(int FirstWord, int WordCount, NameShape Shape, NameFacts First, NameFacts Last)
{
    /// <summary>The index of its sentence in the post.</summary>
    public int Sentence { get; init; }

    public int EndWord => FirstWord + WordCount;

    /// <summary>Whether a surname is written out.</summary>
    public bool ShowsSurname => Shape is NameShape.Full or NameShape.SurnameFirst or NameShape.InitialSurname;

    /// <summary>Whether the table has the first word as a forename (or, where the surname comes first, as a surname).</summary>
    public bool IsKnown => First.IsForename || First.IsSurname && Last.IsForename || Shape is NameShape.InitialSurname or NameShape.SurnameFirst;

    /// <summary>Whether the forename is also a word, a month or a place, so that its capital alone says little.</summary>
    public bool IsAmbiguous => First.IsForename && (First.IsWord || First.IsMonth || First.IsPlace);
}
