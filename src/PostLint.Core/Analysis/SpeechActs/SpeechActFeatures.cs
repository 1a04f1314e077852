using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// What the model sees of a sentence: its words, pairs, pairs with a word left out, the classes of its words and their pairs, and pairs in which one
/// word counts as its class ("the head teacher" and "my daughter's tutor" are both staff). Names and numbers count as one word each, so that nobody's name is learned.
/// The trainer and the lint see the same, since both use this.
/// </summary>
internal static class SpeechActFeatures
{
    /// <summary>The most words of a sentence that are looked at; what sums up over more would not fit the model's numbers.</summary>
    public const int MostWords = 64;

    /// <summary>The most classes of words that are paired with each other.</summary>
    private const int MostClasses = 12;

    /// <summary>The most features of a sentence: six for every word, the pairs of its classes, and its last word at the edge.</summary>
    public const int MostFeatures = 6 * MostWords + MostClasses * (MostClasses - 1) / 2 + 1;

    private const ulong Single = 0x1F83D9ABFB41BD6B, Together = 0x5BE0CD19137E2179, Pair = 0x510E527FADE682D1, Skip = 0x9B05688C2B3E6C1F,
        Classed = 0x3C6EF372FE94F82B, Edge = 0xA54FF53A5F1D36F1, Name = 0xBB67AE8584CAA73B, Number = 0x6A09E667F3BCC908, Money = 0xCBBB9D5DC1059ED8;

    private static readonly WordClasses Classes = new(Lexicon.Embedded("word-classes"));

    /// <summary>The feature of a single word.</summary>
    public static ulong SingleOf(ulong word) => Mixed(Single, word);

    /// <summary>Hands the features of a sentence to a sink.</summary>
    public static void Visit<TSink>(Post post, Sentence sentence, ref TSink sink)
        where TSink : struct, ISpeechActFeatureSink, allows ref struct
    {
        ReadOnlySpan<Word> words = CollectionsMarshal.AsSpan(post.WordList);
        ReadOnlySpan<char> text = post.Prose.Text;
        int end = Math.Min(sentence.EndWord, sentence.FirstWord + MostWords), seen = 0;
        Span<ulong> classes = stackalloc ulong[MostClasses];
        ulong before = 0, last = Edge, lastClass = 0;
        for (int i = sentence.FirstWord; i < end; i++)
        {
            Word word = words[i];
            ulong here = Token(text, word), ownClass = Classes.Of(here);
            // "Tom", "Tom Smith" and "Ana Maria Cruz" are one person each.
            if (here == Name && last == Name) continue;
            sink.AddWord(Mixed(Single, here));
            sink.Add(Mixed(Pair, WordHash.Combine(last, here)));
            if (before != 0) sink.Add(Mixed(Skip, WordHash.Combine(before, here)));
            if (ownClass != 0)
            {
                sink.Add(Mixed(Single, ownClass));
                if (seen < MostClasses && !classes[..seen].Contains(ownClass))
                {
                    foreach (ulong other in classes[..seen]) sink.Add(Mixed(Together, other ^ ownClass));
                    classes[seen++] = ownClass;
                }

                sink.Add(Mixed(Classed, WordHash.Combine(last, ownClass)));
            }

            if (lastClass != 0) sink.Add(Mixed(Classed, WordHash.Combine(lastClass, ownClass != 0 ? ownClass : here)));
            (before, last, lastClass) = (last, here, ownClass);
        }

        sink.Add(Mixed(Pair, WordHash.Combine(last, Edge)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong kind, ulong value) => WordHash.Combine(kind, value);

    private static ulong Token(ReadOnlySpan<char> text, Word word)
    {
        if (word.Is(WordFlags.HasDigit)) return word.Start > 0 && text[word.Start - 1] is '£' or '$' or '€' ? Money : Number;
        if (!word.Is(WordFlags.Capitalised) || word.Is(WordFlags.AllCaps)) return word.Hash;
        NameFacts facts = NameTable.Lookup(word.Hash);
        bool isName = (facts.IsForename || facts.IsSurname) && !facts.IsMonth && (!word.Is(WordFlags.SentenceStart) || !facts.IsWord);
        return isName && !facts.IsWord || !facts.IsKnown && !word.Is(WordFlags.SentenceStart) ? Name : word.Hash;
    }
}
