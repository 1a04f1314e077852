using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for an adult: a title, a role, a visit, a byline, news of staff.</summary>
internal static class AdultEvidence
{
    private static readonly ulong My = WordHash.Of("my"), Our = WordHash.Of("our");

    public static void Weigh(PostContext context, NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        if (AdultTitles.StandBefore(around)) sheet.Not("a title before it", 9);
        if (ties.Holds && !around.HasBefore(NameCues.AdultFamily, 4)) return;
        RoleEvidence.Weigh(name, around, ties, ref sheet);
        if (IsParentBehind(around)) sheet.Not("a word for a parent after it", 6);
        if (!ties.Year && Outsiders.AreSenders(around)) sheet.LeadNot("sent by a firm or a club", 4);
        if (!ties.Related && IsBehindParent(around)) sheet.LeadNot("a word for a parent before it", 6);
        VisitorEvidence.Weigh(name, around, ties, ref sheet);
        if (IsCredited(name, around)) sheet.LeadNot("a byline, credit or signature", ties.Year ? 1.5 : 6);
        LeaveEvidence.Weigh(around, ties, ref sheet);
        AuthorEvidence.Weigh(context, name, around, ties, ref sheet);
    }

    /// <summary>"Sarah, mum of Amara".</summary>
    private static bool IsParentBehind(in CandidateSurroundings around) =>
        around.IsSetOff && around.HasAfter(NameCues.AdultFamily, 2) && !around.IsPossessive && !around.GapAfter.StartsWith(')');

    /// <summary>"Granny Jones"; "My grandfather, Arthur, who left school at twelve".</summary>
    private static bool IsBehindParent(in CandidateSurroundings around)
    {
        if (around.HasJoinedBefore(NameCues.AdultFamily)) return true;
        return around.GapBefore is ", " && around.HasBefore(NameCues.AdultFamily) && (around.IsBehind(My, 2) || around.IsBehind(Our, 2));
    }

    /// <summary>"Photographs by Sarah Jones", the credit of an image in the front matter; but "Photo: Noor and a friend" tells what is to be seen.</summary>
    private static bool IsCredited(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.HasBefore(NameCues.Byline, 4) && !NameLabels.OpensCaption(name, around)) return true;
        if (around.FillsSegment && around.Weight(NameCues.Byline) > 0) return true;
        return around.Segment.Key is { } key && (key.EndsWith("credit", StringComparison.Ordinal) || key == "author");
    }
}
