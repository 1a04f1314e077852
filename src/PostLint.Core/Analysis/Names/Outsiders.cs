using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds who comes from a firm, a club or a body outside the school: "Coding with Sanjay from Code Barn".</summary>
internal static class Outsiders
{
    /// <summary>How far behind the name the body may stand, in words.</summary>
    private const int Reach = 5;

    private static readonly ulong From = WordHash.Of("from"), With = WordHash.Of("with"), The = WordHash.Of("the");

    private static readonly ulong[] Bodies =
    [
        .. ("guild society museum charity trust council university hospital gallery bank garage bakery shop company firm brewery institute "
            + "observatory nhs rnli army navy police brigade farm allotments allotment hospice zoo newspaper radio studio agency association")
            .Split(' ').Select(word => WordHash.Of(word)),
    ];

    /// <summary>"Sanjay from Code Barn Ltd".</summary>
    public static bool AreSenders(in CandidateSurroundings around) =>
        around.IsFollowedBy(From) && around.HasAfter(NameCues.NotName | NameCues.Suffix, 4) && !around.HasAfter(NameCues.Year, 4);

    /// <summary>"Coding with Sanjay from Code Barn", "Dean Attwater from the canoe club": not of a class, a house or a place of birth.</summary>
    public static bool Are(NameCandidate name, in CandidateSurroundings around)
    {
        const NameCues Own = NameCues.Year | NameCues.Pupil | NameCues.PupilRole | NameCues.Emblem;
        if (!around.IsFollowedBy(From) || around.HasAfter(Own, 4)) return false;
        return AreFromBody(name, around) || IsBehindWith(around) && IsBody(around.WordAfter(2));
    }

    private static bool AreFromBody(NameCandidate name, in CandidateSurroundings around)
    {
        int end = Math.Min(around.SentenceWords.End, name.EndWord + Reach);
        for (int i = name.EndWord + 1; i < end && !around.Post.Words[i].StartsPhrase; i++)
        {
            if (Array.IndexOf(Bodies, around.Post.Words[i].Hash) >= 0) return true;
        }

        return false;
    }

    private static bool IsBehindWith(in CandidateSurroundings around) => around.Before is { StartsPhrase: false } with && with.Hash == With;

    /// <summary>"The canoe club", "Code Barn", but not "Ghana".</summary>
    private static bool IsBody(Word? first) =>
        first is { } word && (word.Hash == The || word.Is(WordFlags.Capitalised) && !NameTable.Lookup(word.Hash).IsPlace);
}
