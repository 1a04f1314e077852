using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>What the name table says of a word beside a number, mailbox or address.</summary>
internal static class NameWords
{
    public static NameFacts FactsOf(ReadOnlySpan<char> word) => NameTable.Lookup(WordHash.Of(WithoutPossessive(word)));

    /// <summary>Whether a word is capitalised and a forename that is no ordinary word, place or month.</summary>
    public static bool IsForename(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        NameFacts facts = FactsOf(word);
        return facts.IsForename && !facts.IsWord && !facts.IsPlace && !facts.IsMonth;
    }

    /// <summary>Whether a word is a surname and nothing else.</summary>
    public static bool IsSurname(ReadOnlySpan<char> word)
    {
        NameFacts facts = FactsOf(word);
        return facts.IsSurname && !facts.IsWord && !facts.IsPlace;
    }

    public static bool IsPossessive(ReadOnlySpan<char> word) => word.Length > 2 && (word.EndsWith("'s") || word.EndsWith("\u2019s"));

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => IsPossessive(word) ? word[..^2] : word;
}
