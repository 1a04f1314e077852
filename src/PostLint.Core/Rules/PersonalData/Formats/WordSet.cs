using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>A set of folded words; case, accents and apostrophes do not count.</summary>
internal readonly struct WordSet(HashSet<ulong> hashes)
{
    public bool Contains(ReadOnlySpan<char> word) => hashes.Contains(WordHash.Of(word));
}
