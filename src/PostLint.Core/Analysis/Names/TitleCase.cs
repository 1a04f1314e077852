using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>Whether a sentence is written in title case, so that a capital in it says nothing. A list of names is not.</summary>
internal static class TitleCase
{
    private const int LongestTitle = 30, LongestLooseTitle = 40;

    public static bool Is(Post post, Sentence sentence)
    {
        if (sentence.WordCount < 2) return post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Heading;
        if (sentence.WordCount > LongestTitle) return false;
        ReadOnlySpan<Word> words = post.Words.Span.Slice(sentence.FirstWord, sentence.WordCount);
        foreach (Word other in words)
        {
            if (!other.Is(WordFlags.Capitalised | WordFlags.HasDigit) && other.Length > 3) return false;
        }

        int capitals = 0, others = 0;
        foreach (Word other in words)
        {
            if (!other.Is(WordFlags.Capitalised)) continue;
            capitals++;
            if (!NameTable.Lookup(other.Hash).IsForename) others++;
        }

        return capitals > 2 && others > 1;
    }

    /// <summary>Whether most words have capitals, be they names or not; a registered name shows itself in a list of names too.</summary>
    public static bool IsLoosely(Post post, Sentence sentence)
    {
        if (sentence.WordCount < 2) return post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Heading;
        if (sentence.WordCount > LongestLooseTitle) return false;
        int capitals = 0;
        foreach (Word other in post.Words.Span.Slice(sentence.FirstWord, sentence.WordCount))
        {
            if (other.Is(WordFlags.Capitalised)) capitals++;
            else if (other.Length > 3 && !other.Is(WordFlags.Number)) return false;
        }

        return capitals > 2;
    }
}
