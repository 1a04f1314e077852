using System.Globalization;
using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>How hard a sentence is to read: the age of the Flesch-Kincaid formula, which counts words and syllables.</summary>
internal static class ReadingLevel
{
    /// <summary>Shorter sentences are read whatever their words.</summary>
    private const int ShortestWords = 24;

    /// <summary>Years of school to age.</summary>
    private const int SchoolStart = 5;

    /// <summary>How far above the target a single sentence may lie; the formula is crude.</summary>
    private const int Tolerance = 8;

    /// <summary>The age to write for where nothing is configured, and the least that may be.</summary>
    private const int DefaultTarget = 15, YoungestTarget = 5;

    /// <summary>Words that make up a good part of any English sentence.</summary>
    private static readonly ulong[] English = [.. "the of to and in a is that for be by on with or".Split(' ').Select(word => WordHash.Of(word)).Order()];

    public static bool IsTooHard(PostContext context, Sentence sentence)
    {
        if (sentence.WordCount < ShortestWords) return false;
        int syllables = 0;
        foreach (Word word in context.Post.Words.Span[sentence.FirstWord..sentence.EndWord]) syllables += Syllables(context.Post.Prose[word.Span]);
        double age = 0.39 * sentence.WordCount + 11.8 * syllables / sentence.WordCount - 15.59 + SchoolStart;
        if (age <= YoungestTarget + Tolerance || !IsProse(context.Post, sentence)) return false;
        int target = int.TryParse(context.Policy.Switch("reading_age", ""), NumberStyles.None, CultureInfo.InvariantCulture, out int own) ? own : context.School.Publishing.ReadingAge ?? DefaultTarget;
        return age > target + Tolerance;
    }

    /// <summary>Lists of names and other languages are not what the formula measures.</summary>
    private static bool IsProse(Post post, Sentence sentence)
    {
        int english = 0, names = 0;
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (post.Words[i].Is(WordFlags.Capitalised) && i > sentence.FirstWord) names++;
            if (Array.BinarySearch(English, post.Words[i].Hash) >= 0) english++;
        }

        return english * 8 >= sentence.WordCount && names * 4 <= sentence.WordCount;
    }

    /// <summary>Counts the runs of vowels; without a branch, since where they begin cannot be foreseen.</summary>
    private static int Syllables(ReadOnlySpan<char> word)
    {
        const uint vowels = 1 | 1 << 'e' - 'a' | 1 << 'i' - 'a' | 1 << 'o' - 'a' | 1 << 'u' - 'a' | 1 << 'y' - 'a';
        int count = 0;
        uint before = 0;
        foreach (char c in word)
        {
            uint letter = (uint)((c | 0x20) - 'a'), now = letter < 26 ? vowels >> (int)letter & 1 : 0;
            count += (int)(now & ~before);
            before = now;
        }

        if (word.Length > 2 && word[^1] is 'e' && word[^2] is not 'l') count--;
        return Math.Max(1, count);
    }
}
