namespace PostLint.Analysis;

/// <summary>What speaks for a visitor or somebody else whom a school works with: a visit, thanks, a lesson, a line of adults, a contact.</summary>
internal static class VisitorEvidence
{
    public static void Weigh(NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        bool tied = ties.Year;
        // "Amara's gran came to read to us": the gran is the visitor.
        if (!ties.Related && IsBesideVisit(around)) sheet.LeadNot("a visit or an organiser beside it", tied ? 1 : 4);
        else if (around.HasNear(NameCues.Visitor)) sheet.Not("a visit or an organiser near by", 0.5);
        if (!tied && !ties.Related && IsThanked(around)) sheet.LeadNot("thanks before it", around.IsPossessive ? 0.75 : 1.5);
        if (!tied && SessionHosts.AreAtTime(around)) sheet.LeadNot("a lesson with somebody at a time", 3);
        if (!tied && around.OpensWith(NameCues.AdultBody)) sheet.LeadNot("a row of adults", 3.5);
        if (!tied && (name.ShowsSurname || !ties.Acts) && IsInLineOfRole(around)) sheet.LeadNot("a role opens the line", 2.5);
        if (!tied && !ties.Related && IsGuest(around)) sheet.Not("a guest's visit", 3);
        if (!tied && SessionHosts.ArePlaced(name, around)) sheet.LeadNot("who holds a lesson or a surgery", 3);
        if (around.IsPossessive && SessionHosts.OwnSession(name, around)) sheet.Not("who holds a workshop", 4);
        if (!tied && Outsiders.Are(name, around)) sheet.LeadNot("somebody from outside", 3);
        if (!ties.Related && around.HasBefore(NameCues.Contact)) sheet.LeadNot("somebody to contact", 4);
    }

    private static bool IsBesideVisit(in CandidateSurroundings around)
    {
        if (around.HasBefore(NameCues.Visitor, 2) && !around.HasBefore(NameCues.Greeting)) return true;
        return around.HasAfter(NameCues.VisitorAfter, 3);
    }

    /// <summary>"Thanks to Kofi", but "thanks to Kofi's mum" names a pupil.</summary>
    private static bool IsThanked(in CandidateSurroundings around)
    {
        bool owns = around.IsPossessive && around.HasAfter(NameCues.Work, 2);
        return around.HasBefore(NameCues.Thanks, 2) && !owns;
    }

    /// <summary>"Caretaker: Sarah Jones": a role opens the line that pupils and bodies of adults do not hold.</summary>
    private static bool IsInLineOfRole(in CandidateSurroundings around) =>
        around.OpensWith(NameCues.Role) && !around.OpensWith(NameCues.PupilRole | NameCues.AdultBody | NameCues.Office);

    private static bool IsGuest(in CandidateSurroundings around) =>
        around.Weight(NameCues.Guest) >= 0.6 && !around.HasNear(NameCues.Year | NameCues.Pupil, 3);
}
