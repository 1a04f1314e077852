namespace PostLint.School;

/// <summary>What the name tables know of a word.</summary>
public readonly record struct NameFacts(bool IsForename, bool IsSurname, bool IsWord, bool IsPlace, bool IsMonth, int Commonness);
