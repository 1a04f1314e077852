using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Finds whether a name is the subject of a verb of doing: "Kwabena led the whole of Year 9". What is also a word ("Grace is said") needs one
/// that tells, a verb of being the start of a clause; and in a tale, in history or in what a class studies everybody does something.
/// </summary>
internal static class NameDeeds
{
    private static readonly ulong And = WordHash.Of("and"), Can = WordHash.Of("can"), Could = WordHash.Of("could");

    private static readonly ulong[] ClauseOpeners =
        [.. "and but when while then because so after before until where that as".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Prepositions =
        [.. "with by from of for to at in the a an on about".Split(' ').Select(word => WordHash.Of(word))];

    public static bool Has(NameCandidate name, in CandidateSurroundings around) => IsSubject(name, around) && !IsAdult(around);

    /// <summary>
    /// "Year 3 sang, Dominic played the triangle", "the reading race is on: Zuri leads": what the class sang or read stands in another clause.
    /// </summary>
    public static bool OpensClause(in CandidateSurroundings around)
    {
        if (!around.Word.StartsPhrase || around.Before is null || !around.HasJoinedAfter(NameCues.Deed | NameCues.Being)) return false;
        if (around.GapBefore.Contains(';') || around.OpensRowWith(NameCues.Study)) return false;
        return !around.HasBefore(NameCues.Study) || !around.GapBefore.Contains(':');
    }

    /// <summary>Whether the verb behind it is one of being alone: "Kayden is", but not "Kayden has won".</summary>
    public static bool IsBeing(in CandidateSurroundings around) => around.HasAfter(NameCues.Being, 1) && !around.HasAfter(NameCues.Deed, 2);

    /// <summary>"Kayden can do up his coat", "Ottis has mastered the zip": a verb of being that helps another verb.</summary>
    public static bool IsHelped(in CandidateSurroundings around)
    {
        if (around.WordAfter(2) is not { StartsPhrase: false } verb || verb.Is(WordFlags.Capitalised)) return false;
        return PastTense.Is(around.Post, verb) || around.After is { } modal && (modal.Hash == Can || modal.Hash == Could);
    }

    private static bool IsSubject(NameCandidate name, in CandidateSurroundings around)
    {
        if (!IsBeforeVerb(name, around) || around.IsPossessive || around.InTitleCase) return false;
        if (around.Weight(NameCues.Fiction | NameCues.History) >= 0.65 || around.HasStudyBefore && !OpensClause(around)) return false;
        if (around.Before is not { } before || around.Word.StartsPhrase) return true;
        if (before.Hash == And) return !IsInRow(name, around);
        if (Array.IndexOf(ClauseOpeners, before.Hash) >= 0) return true;
        bool does = !around.HasJoinedAfter(NameCues.Being) || around.HasAfter(NameCues.Deed, 2);
        // "A scarf from Amara was" speaks of the scarf.
        return does && Array.IndexOf(Prepositions, before.Hash) < 0;
    }

    private static bool IsBeforeVerb(NameCandidate name, in CandidateSurroundings around)
    {
        bool doubtful = name.IsAmbiguous && !name.ShowsSurname;
        if (around.HasJoinedAfter(doubtful ? NameCues.Deed : NameCues.Deed | NameCues.Being)) return true;
        return around.After is { StartsPhrase: false } verb && PastTense.Is(around.Post, verb);
    }

    /// <summary>"And Adele" behind another name: "We heard Coldplay and Adele were".</summary>
    private static bool IsInRow(NameCandidate name, in CandidateSurroundings around)
    {
        int other = name.FirstWord - 2;
        return other > around.SentenceWords.First && around.Post.Words[other].Is(WordFlags.Capitalised);
    }

    /// <summary>Whether what stands before it makes an adult of it, whose deeds say nothing.</summary>
    private static bool IsAdult(in CandidateSurroundings around)
    {
        const NameCues Adults = NameCues.Role | NameCues.Profession | NameCues.AdultFamily | NameCues.Title;
        return around.HasBefore(NameCues.Former, 3) || around.HasJoinedBefore(Adults) && !around.HasBefore(NameCues.PupilRole);
    }
}
