using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Words that are written with a capital in school posts without naming a person.</summary>
internal static class CapitalisedWords
{
    private static readonly HashSet<ulong> Hashes = [.. Lexicon.Embedded("capitalised-words").Terms.Select(term => WordHash.Of(term.Text))];

    public static bool Contains(ulong hash) => Hashes.Contains(hash);
}
