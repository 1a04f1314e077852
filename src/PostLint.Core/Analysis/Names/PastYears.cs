using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Finds years of history near a name: "in 1914".</summary>
internal static class PastYears
{
    /// <summary>Whether a number from 1000 to 1999 stands near: the name belongs to history.</summary>
    public static bool AreNear(NameCandidate name, in CandidateSurroundings around)
    {
        (int first, int end) = around.SentenceWords;
        for (int i = Math.Max(first, name.FirstWord - CueWindow.Width); i < Math.Min(end, name.EndWord + CueWindow.Width); i++)
        {
            if (around.Post.Words[i] is { Length: 4 } word && word.Is(WordFlags.Number) && around.Post.Prose.Text[word.Start] == '1') return true;
        }

        return false;
    }
}
