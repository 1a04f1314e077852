using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>
/// The word list of images. Its words are everyday ones, so they stay out of the one pass over all posts: only the texts beside images are
/// searched for them.
/// </summary>
internal static class ImageWords
{
    /// <summary>A text beside an image is a sentence or two; what follows so many words is not read.</summary>
    public const int MostWords = 400;

    public static Lexicon List { get; } = Lexicon.Embedded("image-words");

    private static readonly PhraseTable Phrases = List.ToTable();

    /// <summary>Calls back with each term of a text: its section, its first word, the word after its last, and whether a possessive ends it.</summary>
    public static void Scan(ReadOnlySpan<char> text, Action<int, int, int, bool> found)
    {
        Span<ulong> hashes = stackalloc ulong[MostWords];
        Span<bool> parted = stackalloc bool[MostWords], possessive = stackalloc bool[MostWords];
        int count = 0, end = 0;
        var scanner = new WordScanner(text);
        for (; count < MostWords && scanner.MoveNext(); count++)
        {
            (hashes[count], possessive[count]) = (scanner.Hash, scanner.Possessive);
            // A possessive ends at its apostrophe, and the phrase goes on.
            parted[count] = text[end..scanner.Start].IndexOfAny(",.;:!?()[]\"\u201C\u201D\u2013\u2014|") >= 0;
            end = scanner.Start + scanner.Length;
        }

        for (int first = 0; first < count; first++) Follow(hashes[..count], parted, possessive, first, found);
    }

    private static void Follow(ReadOnlySpan<ulong> hashes, ReadOnlySpan<bool> parted, ReadOnlySpan<bool> possessive, int first, Action<int, int, int, bool> found)
    {
        if (!Phrases.MayStart(hashes[first])) return;
        ulong prefix = hashes[first];
        for (int next = first + 1; Phrases.TryFind(prefix, out PhraseNode node); next++)
        {
            foreach (int section in Phrases.ValuesOf(node)) found(section, first, next, possessive[next - 1]);
            if (!node.Continues || next >= hashes.Length || parted[next]) return;
            prefix = WordHash.Combine(prefix, hashes[next]);
        }
    }
}
