using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What makes a name the start or the end of another: "Grace House", "Florence Hill", "Harbottle Homes".</summary>
internal static class ThingEvidence
{
    private static readonly ulong[] VerbLike = [.. "close cross drive rise run walk".Split(' ').Select(word => WordHash.Of(word))];

    public static void Weigh(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (OwnsThing(around)) sheet.Not("a thing that is called after it", 4);
        bool goesOn = MayGoOn(name, around);
        if (goesOn && around.HasAfter(NameCues.Suffix, 1)) sheet.TailNot("a word after it that makes it a thing", 6);
        else if (goesOn && around.HasAfter(NameCues.SurnameSuffix, 1)) sheet.Not("a word after it that makes it a place", 3);
        else if (IsBeforeCapital(around)) sheet.Not("a capitalised word after it", 3);
        if (EndsAsPlace(name, around)) sheet.Not("a surname that makes a place", name.First.IsPlace ? 4 : 2);
        if (IsBehindCapital(around)) sheet.Not("a capitalised word before it", 3);
    }

    /// <summary>"St John's Church", not "Amara's painting".</summary>
    private static bool OwnsThing(in CandidateSurroundings around) =>
        around.IsPossessive && around.HasJoinedAfter(NameCues.Suffix) && !around.HasAfter(NameCues.Work, 1);

    /// <summary>Whether the word behind the name may belong to it: it has a capital, or the name is a word itself ("Hope centre").</summary>
    private static bool MayGoOn(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.IsPossessive || around.After is not { StartsPhrase: false } after) return false;
        bool joins = after.Is(WordFlags.Capitalised) || name.IsAmbiguous && !name.ShowsSurname;
        return joins && !IsVerbLike(around, after);
    }

    /// <summary>"With Hope close behind", "Rose run past": a word in small letters that makes a street or an event only where it has a capital.</summary>
    private static bool IsVerbLike(in CandidateSurroundings around, Word after) =>
        around.HasTellingCapital && !after.Is(WordFlags.Capitalised) && Array.IndexOf(VerbLike, after.Hash) >= 0;

    /// <summary>"Harbottle Homes": the word behind it is no cue for pupils and starts no line.</summary>
    private static bool IsBeforeCapital(in CandidateSurroundings around)
    {
        const WordFlags Apart = WordFlags.HasDigit | WordFlags.InHashtag | WordFlags.AllCaps | WordFlags.LineBreakBefore;
        if (around.After is not { StartsPhrase: false } after || !after.Is(WordFlags.Capitalised) || after.Is(Apart)) return false;
        if (around.InTitleCase || around.LastWord.Is(WordFlags.InHashtag)) return false;
        return !around.HasAfter(NameCues.Year | NameCues.Praise | NameCues.PupilRole | NameCues.Greeting, 1);
    }

    /// <summary>"Florence Hill", "Sandy Bay".</summary>
    private static bool EndsAsPlace(NameCandidate name, in CandidateSurroundings around)
    {
        if (!name.ShowsSurname || !name.Last.IsWord && !name.First.IsPlace) return false;
        return (around.Cues(name.EndWord - 1) & NameCues.SurnameSuffix) != NameCues.None;
    }

    /// <summary>"Coach Adeyemi": the word before it is no cue for pupils, no month and starts no sentence.</summary>
    private static bool IsBehindCapital(in CandidateSurroundings around)
    {
        const WordFlags Apart = WordFlags.SentenceStart | WordFlags.HasDigit | WordFlags.Possessive | WordFlags.InHashtag;
        const NameCues OfPupils = NameCues.Year | NameCues.Greeting | NameCues.Praise | NameCues.PupilRole | NameCues.Pupil | NameCues.ChildFamily
            | NameCues.Work | NameCues.NotName;
        if (around.Before is not { } before || !before.Is(WordFlags.Capitalised) || before.Is(Apart)) return false;
        if (around.Word.StartsPhrase || around.InTitleCase || around.HasBefore(OfPupils)) return false;
        return !NameTable.Lookup(before.Hash).IsMonth;
    }
}
