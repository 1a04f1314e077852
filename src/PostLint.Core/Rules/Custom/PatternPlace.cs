using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>One place of a pattern: a test that one word passes or not.</summary>
/// <param name="Kind">What may stand there.</param>
/// <param name="Hash">The word's hash, for <see cref="PatternPlaceKind.Word"/>.</param>
/// <param name="Letters">The folded letters that a word must begin with, for <see cref="PatternPlaceKind.Beginning"/>.</param>
internal readonly record struct PatternPlace(PatternPlaceKind Kind, ulong Hash, string Letters)
{
    /// <summary>The hashes of the words, for <see cref="PatternPlaceKind.OneOf"/>.</summary>
    public HashSet<ulong>? Hashes { get; init; }

    public bool Fits(Post post, in Word word) => Kind switch
    {
        PatternPlaceKind.Word => word.Hash == Hash,
        PatternPlaceKind.OneOf => Hashes!.Contains(word.Hash),
        PatternPlaceKind.Number => word.Is(WordFlags.Number),
        PatternPlaceKind.Capitalised => word.Is(WordFlags.Capitalised),
        PatternPlaceKind.Name => word.Is(WordFlags.Capitalised) && !(word.Is(WordFlags.SentenceStart) && NameTable.Lookup(word.Hash).IsWord),
        PatternPlaceKind.Beginning => word.Length >= Letters.Length && BeginsWith(post.Prose[word.Span], Letters),
        _ => true,
    };

    private static bool BeginsWith(ReadOnlySpan<char> word, string letters)
    {
        int matched = 0;
        for (int i = 0; i < word.Length && matched < letters.Length; i++)
        {
            char folded = Folding.Fold(word[i]);
            if (folded == '\0') continue;
            if (folded != letters[matched++]) return false;
        }

        return matched == letters.Length;
    }
}
