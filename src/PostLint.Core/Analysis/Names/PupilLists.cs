using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Finds names in lists of pupils: "Kingfisher: Zeynep Aydın" under "House captains elected".</summary>
internal static class PupilLists
{
    public static bool Hold(in CandidateSurroundings around)
    {
        if (around.HasJoinedBefore(NameCues.Article) || around.OpensWith(NameCues.AdultBody)) return false;
        return around.OpensWith(NameCues.PupilRole | NameCues.Greeting) || IsIntroduced(around) && IsItem(around);
    }

    private static bool IsIntroduced(in CandidateSurroundings around)
    {
        bool pupils = around.HasIntroduction(NameCues.PupilRole | NameCues.Praise | NameCues.Greeting);
        bool players = around.HasIntroduction(NameCues.Stage) && !around.HasIntroduction(NameCues.Roll);
        return (pupils || players) && !around.HasIntroduction(NameCues.Role | NameCues.Naming);
    }

    /// <summary>Whether nothing but a label stands before it.</summary>
    private static bool IsItem(in CandidateSurroundings around)
    {
        if (around.Segment.Kind is not (ProseSegmentKind.ListItem or ProseSegmentKind.Paragraph)) return false;
        return around.FillsSegment || around.Before is null || around.GapBefore.IndexOfAny(":-\u2013\u2014") >= 0;
    }
}
