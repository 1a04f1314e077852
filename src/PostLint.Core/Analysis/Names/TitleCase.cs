using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>Whether a sentence is written in title case, so that a capital in it says nothing. A list of names is not.</summary>
internal static class TitleCase
{
    private const int LongestTitle = 30;

    public static bool Is(Post post, int word)
    {
        Sentence sentence = post.SentenceOf(word);
        if (sentence.WordCount < 2) return post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Heading;
        if (sentence.WordCount > LongestTitle) return false;
        int capitals = 0, others = 0;
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (post.Words[i].Is(WordFlags.Capitalised))
            {
                capitals++;
                if (!NameTable.Lookup(post.Words[i].Hash).IsForename) others++;
            }
            else if (post.Words[i].Length > 3 && !post.Words[i].Is(WordFlags.HasDigit))
            {
                return false;
            }
        }

        return capitals > 2 && others > 1;
    }
}
