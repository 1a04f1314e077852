using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds who holds a lesson, a workshop or a surgery: "Lunch is in room 9 with Mandy", "Ruth's dance workshop".</summary>
internal static class SessionHosts
{
    /// <summary>How far behind a possessive the session may stand, in words.</summary>
    private const int Reach = 3;

    private static readonly ulong With = WordHash.Of("with"), And = WordHash.Of("and");

    private static readonly ulong[] Times = [.. "on at every".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Sessions =
        [.. "workshop workshops masterclass session sessions surgery clinic talk lecture tutorial".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Rooms =
    [
        .. ("room hall library studio gym office hub foyer canteen kitchen "
            + "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays noon").Split(' ').Select(word => WordHash.Of(word)),
    ];

    /// <summary>"Guitar with Pete on Mondays".</summary>
    public static bool AreAtTime(in CandidateSurroundings around) =>
        around.IsBehind(With) && around.After is { StartsPhrase: false } after && IsTime(after);

    /// <summary>
    /// "Lunch is in room 9 with Mandy.", "Tuesday at 6 with Lesley Munt.": nobody does anything in the sentence, and it ends with who is there.
    /// </summary>
    public static bool ArePlaced(NameCandidate name, in CandidateSurroundings around)
    {
        const NameCues Doing = NameCues.Deed | NameCues.Praise | NameCues.Greeting | NameCues.Pronoun | NameCues.PupilRole;
        if (around.Before is not { StartsPhrase: false } with || with.Hash != With || around.Word.StartsPhrase) return false;
        if (around.HasBefore(Doing, CueWindow.Width)) return false;
        if (around.After is { } after && !IsTime(after) && after.Hash != And) return false;
        return IsPlaceBefore(name, around);
    }

    /// <summary>"Ruth's dance workshop".</summary>
    public static bool OwnSession(NameCandidate name, in CandidateSurroundings around)
    {
        for (int i = name.EndWord; i < Math.Min(around.SentenceWords.End, name.EndWord + Reach) && !around.Post.Words[i].StartsPhrase; i++)
        {
            if (Array.IndexOf(Sessions, around.Post.Words[i].Hash) >= 0) return true;
        }

        return false;
    }

    private static bool IsTime(Word word) => Array.IndexOf(Times, word.Hash) >= 0;

    /// <summary>Whether a room, a day or a number that is no year stands before the "with", and no verb of the past.</summary>
    private static bool IsPlaceBefore(NameCandidate name, in CandidateSurroundings around)
    {
        bool placed = false;
        for (int i = around.SentenceWords.First; i < name.FirstWord - 1; i++)
        {
            Word word = around.Post.Words[i];
            if (PastTense.Is(around.Post, word)) return false;
            bool number = word.Is(WordFlags.HasDigit) && (around.Cues(i) & NameCues.Year) == NameCues.None;
            placed |= number || Array.IndexOf(Rooms, word.Hash) >= 0;
        }

        return placed;
    }
}
