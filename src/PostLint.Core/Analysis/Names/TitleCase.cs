using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>Whether a sentence is written in title case, so that a capital in it says nothing. A list of names is not.</summary>
internal static class TitleCase
{
    private const int LongestTitle = 30;

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
}
