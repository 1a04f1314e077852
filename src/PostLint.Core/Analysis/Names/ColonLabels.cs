using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Reads the cues of what stands before a colon and presents the names behind it: "House captains: Tallulah and Ravi".</summary>
internal static class ColonLabels
{
    /// <summary>The cues of all that opens the sentence of a name before its first colon; none where no colon is near its start.</summary>
    public static NameCues OfSentence(Post post, NameCueMap cues, Sentence sentence, NameCandidate name)
    {
        for (int i = sentence.FirstWord + 1; i <= Math.Min(name.FirstWord, sentence.FirstWord + CueWindow.Width); i++)
        {
            if (IsBehindColon(post, i)) return cues.In(sentence.FirstWord, i);
        }

        return NameCues.None;
    }

    /// <summary>The cues of the word right before the last colon before a name; none where no colon is near.</summary>
    public static NameCues OfRow(Post post, NameCueMap cues, Sentence sentence, NameCandidate name)
    {
        for (int i = name.FirstWord; i > Math.Max(sentence.FirstWord, name.FirstWord - CueWindow.Width); i--)
        {
            if (IsBehindColon(post, i)) return cues.At(i - 1);
        }

        return NameCues.None;
    }

    private static bool IsBehindColon(Post post, int word) =>
        post.Words[word].Is(WordFlags.HardBreakBefore) && post.Prose.Text[post.Words[word - 1].End..post.Words[word].Start].Contains(':');
}
