namespace PostLint.School;

/// <summary>Facts about words as names.</summary>
public static class NameTable
{
    public static NameFacts Lookup(ulong wordHash) => default;
}
