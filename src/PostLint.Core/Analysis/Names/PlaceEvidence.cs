using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for a place, a month or a season: "in Florence", "at Rowan Ferris", "in May", "Joan of Arc".</summary>
internal static class PlaceEvidence
{
    private static readonly ulong To = WordHash.Of("to"), At = WordHash.Of("at"), Of = WordHash.Of("of"), The = WordHash.Of("the");

    public static void Weigh(NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        bool placed = !ties.Any && around.HasJoinedBefore(NameCues.PlaceBefore);
        if (placed && name.ShowsSurname && !around.IsPossessive && around.IsBehind(At)) sheet.Not("a venue after 'at'", 4);
        if (name.ShowsSurname || name.WordCount > 1) return;
        if (placed && name.First.IsPlace) sheet.Not("a place after its preposition", 4);
        else if (placed && !around.Word.Is(WordFlags.Possessive)) sheet.Not("a preposition of places before it", 2.5);
        else if (!ties.Any && name.First.IsWellKnownPlace && around.IsBehind(To)) sheet.Not("a place after its preposition", 2);
        if (!name.First.IsMonth) return;
        if (placed || IsInDate(around) || around.HasBefore(NameCues.Article)) sheet.Not("a month or season", 5);
    }

    /// <summary>"Eleanor of Aquitaine", "Joan of Arc", "Petra Vane of the Wildlife Trust"; not "Amara of Year 4".</summary>
    public static bool IsOfRealm(in CandidateSurroundings around)
    {
        if (!around.IsFollowedBy(Of) || around.InTitleCase || around.HasAfter(NameCues.Year | NameCues.Pupil, 4)) return false;
        if (around.WordAfter(2) is not { } realm) return false;
        if (realm.Is(WordFlags.Capitalised)) return true;
        return realm.Hash == The && around.WordAfter(3) is { } last && last.Is(WordFlags.Capitalised);
    }

    /// <summary>"3 May", "May 2026", but not "May 4B".</summary>
    private static bool IsInDate(in CandidateSurroundings around)
    {
        if (around.Before is { } before && before.Is(WordFlags.HasDigit)) return true;
        return around.After is { } after && after.Is(WordFlags.HasDigit) && !around.HasAfter(NameCues.Year, 1);
    }
}
