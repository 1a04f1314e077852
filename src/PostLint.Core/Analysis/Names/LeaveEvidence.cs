namespace PostLint.Analysis;

/// <summary>What news of staff, farewells and former pupils make of a name.</summary>
internal static class LeaveEvidence
{
    public static void Weigh(in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        double news = around.Weight(NameCues.StaffNews);
        if (news >= 0.6 && !ties.Year) sheet.Not("news of staff", news >= 0.7 && !ties.Acts ? 3.5 : 1.25);
        if (news == 0) WeighFarewell(around, ref sheet);
        if (around.Weight(NameCues.Former) >= 0.6) sheet.Not("a former pupil", 4.5);
    }

    /// <summary>A farewell alone may be to either; "since Nursery", "with her family" make it a child's, years of service and work an adult's.</summary>
    private static void WeighFarewell(in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        bool farewell = around.HasBefore(NameCues.Farewell, 4), leaver = around.HasAfter(NameCues.Leaver, CueWindow.Width);
        if (!farewell && !leaver || around.HasInSentence(NameCues.Role | NameCues.Profession | NameCues.AdultFamily)) return;
        if (leaver || around.HasInSentence(NameCues.Leaver)) sheet.DirectFor("a child who leaves", farewell ? 2.5 : 1.5);
        else sheet.Not("a farewell", 2);
    }
}
