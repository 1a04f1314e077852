using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Whether a sentence is written in title case, so that a capital in it says nothing.</summary>
internal static class TitleCase
{
    public static bool Is(Post post, int word)
    {
        Sentence sentence = post.SentenceOf(word);
        if (sentence.WordCount < 2) return post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Heading;
        int capitals = 0, small = 0;
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (post.Words[i].Is(WordFlags.Capitalised)) capitals++;
            else if (post.Words[i].Length > 3 && !post.Words[i].Is(WordFlags.HasDigit)) small++;
        }

        return capitals > 2 && small == 0;
    }
}
