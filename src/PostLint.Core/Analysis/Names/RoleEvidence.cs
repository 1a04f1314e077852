using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What the roles and professions around a name make of it: "our caretaker, Sarah Jones", "Sarah Jones is our caretaker".</summary>
internal static class RoleEvidence
{
    private static readonly ulong The = WordHash.Of("the");

    private static readonly ulong[] Copulas = [.. "is was has our".Split(' ').Select(word => WordHash.Of(word))];

    public static void Weigh(NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        WeighRole(around, ties, ref sheet);
        WeighProfession(name, around, ties, ref sheet);
    }

    private static void WeighRole(in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        if (around.HasApposition(NameCues.Role) || IsEnclosedBehindRole(around)) sheet.LeadNot("an adult's role before it", 6);
        else if (IsBefore(around, NameCues.Role)) sheet.Not("an adult's role after it", 6);
        else if (around.HasNear(NameCues.Role)) sheet.Not("an adult's role near by", ties.Acts || ties.Related ? 0.75 : 1.25);
        else if (around.Segment.Kind == ProseSegmentKind.TableCell && around.Weight(NameCues.Role) > 0 && NameColumn.HeadOf(around) != NameCues.Column) sheet.Not("a table of roles", 5);
    }

    private static void WeighProfession(NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        if (around.HasApposition(NameCues.Profession) && (ties.Year || around.HasBefore(NameCues.Year, 3))) sheet.LeadFor("a pupil's talent before it", 3);
        else if (around.HasJoinedBefore(NameCues.Profession)) sheet.LeadNot("a profession before it", name.ShowsSurname ? 6 : 4.5);
        else if (IsBefore(around, NameCues.Profession)) sheet.Not("a profession after it", 4);
        else if (around.HasNear(NameCues.Profession)) sheet.Not("a profession near by", 1);
    }

    /// <summary>"The Lord Mayor of Netherwick, Priscilla Dunn, opened": the name stands between commas.</summary>
    private static bool IsEnclosedBehindRole(in CandidateSurroundings around)
    {
        if (!around.IsSetOff || around.GapBefore is not ", " || !around.HasBefore(NameCues.Role | NameCues.Profession, 4)) return false;
        return !around.HasBefore(NameCues.Year | NameCues.PupilRole | NameCues.Pupil, 5);
    }

    /// <summary>"Sarah Jones, our new caretaker", "Sarah Jones is our caretaker", "Sarah Jones (caretaker)".</summary>
    private static bool IsBefore(in CandidateSurroundings around, NameCues role)
    {
        if (around.HasJoinedAfter(role)) return true;
        if (around.After is not { } after || !around.HasAfter(role, 5) || around.HasAfter(NameCues.Year | NameCues.Pupil, 2)) return false;
        if (after.StartsPhrase) return !around.HasAfter(NameCues.Deed | NameCues.Speech, 1);
        return after.Hash == The || Array.IndexOf(Copulas, after.Hash) >= 0;
    }
}
