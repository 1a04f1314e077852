using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Forenames of two syllables with a hyphen, as Korean and Chinese ones are written: there are far too many to list.</summary>
internal static class NameSyllables
{
    private static readonly HashSet<ulong> All = [.. Lexicon.Embedded("name-syllables").Terms.Select(term => WordHash.Of(term.Text))];

    /// <summary>Whether two words are the syllables of a forename.</summary>
    public static bool AreName(ulong first, ulong second) => All.Contains(first) && All.Contains(second);
}
