using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>Finds titles of adults before a name: "Mrs Jones"; "captain" and the like in small letters are a pupil's role.</summary>
internal static class AdultTitles
{
    public static bool StandBefore(in CandidateSurroundings around)
    {
        if (around.Before is not { } before || !around.HasBefore(NameCues.Title)) return false;
        if (IsOfPupil(around, before) && !IsBeforeSurname(around, before)) return false;
        if (around.Word.Is(WordFlags.HardBreakBefore) || around.Word.StartsPhrase && around.Post.Prose.Text[before.End] != '.') return false;
        return before.Is(WordFlags.Capitalised) || !around.HasBefore(NameCues.Pupil);
    }

    /// <summary>"Our captain Jess"; at the start of a sentence only beside praise or a year: "Captain Jess scored twice for Year 6".</summary>
    private static bool IsOfPupil(in CandidateSurroundings around, Word title)
    {
        if (!around.HasBefore(NameCues.PupilRole | NameCues.Pupil)) return false;
        return !title.Is(WordFlags.SentenceStart) || around.Weight(NameCues.Praise | NameCues.Year) > 0;
    }

    /// <summary>"Captain Smith", not "Captain Jess".</summary>
    private static bool IsBeforeSurname(in CandidateSurroundings around, Word title)
    {
        if (!title.Is(WordFlags.Capitalised) || title.Is(WordFlags.SentenceStart) || around.Word.StartsPhrase) return false;
        return NameTable.Lookup(around.Word.Hash) is { IsSurname: true } facts && (facts.Commonness <= 2 || facts.IsWord);
    }
}
