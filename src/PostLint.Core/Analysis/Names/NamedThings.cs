using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds names of animals, toys and things: "our dog Rufus", "three bantams, Olive and Mabel", "Luna, our new reading dog".</summary>
internal static class NamedThings
{
    private const NameCues Things = NameCues.Animal | NameCues.Thing;

    private static readonly ulong The = WordHash.Of("the"), Our = WordHash.Of("our"), A = WordHash.Of("a"), An = WordHash.Of("an"), My = WordHash.Of("my");

    private static readonly ulong NameWord = WordHash.Of("name");

    /// <summary>Whether it is one; in "fed a lamb, Zakariya sat" a new clause starts.</summary>
    /// <param name="acts">Whether the name is the subject of a verb.</param>
    public static bool IsOne(in CandidateSurroundings around, bool acts)
    {
        if (around.HasJoinedBefore(Things) || !acts && around.HasApposition(Things)) return true;
        if (around.After is not { } after) return false;
        if (after.StartsPhrase && around.HasAfter(Things, 1)) return true;
        return OpensDescription(after) && around.HasAfter(Things, 4) && !around.HasAfter(NameCues.Year | NameCues.Pupil, 4);
    }

    /// <summary>"Tinker, the rabbit, has a friend: her name is Belle."</summary>
    public static bool IsSaidOf(in CandidateSurroundings around) =>
        around.HasJoinedBefore(NameCues.PupilRole) && around.IsBehind(NameWord, 2) && around.HasInSentence(Things);

    /// <summary>"Luna, our new reading dog", "Idris, a language".</summary>
    private static bool OpensDescription(Word word)
    {
        if (word.Hash == The || word.Hash == Our) return true;
        return word.StartsPhrase && (word.Hash == A || word.Hash == An || word.Hash == My || YearMarkers.IsNumberWord(word.Hash));
    }
}
