namespace PostLint.Text;

/// <summary>Where the parts of a word that is written together begin: <c>WellDonePriya4</c>.</summary>
public static class CamelCase
{
    /// <summary>Whether a part starts at a letter behind the first: at a capital that follows or precedes a small letter, and between letters and digits.</summary>
    public static bool StartsPart(ReadOnlySpan<char> letters, int at)
    {
        char here = letters[at], before = letters[at - 1];
        if (Folding.IsDigit(here) != Folding.IsDigit(before)) return true;
        return char.IsUpper(here) && (char.IsLower(before) || at + 1 < letters.Length && char.IsLower(letters[at + 1]));
    }
}
