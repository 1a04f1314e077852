using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>
/// Tells a house called Merlin from a child: another bird, tree or stone that is nobody's forename stands in the same sentence as a name does,
/// or three such words do. "Poppy in Oak class" has one that is a class.
/// </summary>
internal static class EmblemRow
{
    private const int Reach = 30;

    public static bool Holds(NameCandidate name, in CandidateSurroundings around)
    {
        int others = 0;
        for (int i = Math.Max(around.SentenceWords.First, name.FirstWord - Reach); i < Math.Min(around.SentenceWords.End, name.EndWord + Reach); i++)
        {
            if (i >= name.FirstWord && i < name.EndWord || (around.Cues(i) & NameCues.Emblem) == NameCues.None || !around.Post.Words[i].Is(WordFlags.Capitalised) || IsClass(around, i)) continue;
            if (!NameTable.Lookup(around.Post.Words[i].Hash).IsForename) return true;
            others++;
        }

        return others >= 3;
    }

    /// <summary>"Oak class", "in Oak", "(Oak)": the class of a name beside it.</summary>
    private static bool IsClass(in CandidateSurroundings around, int word)
    {
        if ((around.Cues(word) & NameCues.Year) != NameCues.None) return true;
        return word > around.SentenceWords.First && !around.Post.Words[word].StartsPhrase && around.Post.Prose[around.Post.Words[word - 1].Span] is "in" or "from" or "of";
    }
}
