using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds a name behind "by" that made or did something: "Painting by Amara", "the Y5 loaf, plaited by Agnes".</summary>
internal static class NameMakers
{
    private const NameCues Pupils = NameCues.Year | NameCues.PupilRole | NameCues.Pupil;

    private static readonly ulong By = WordHash.Of("by"), And = WordHash.Of("and");

    /// <summary>"Painting by Amara", "a poem written by Amara"; but "we read a poem by" goes on with its poet.</summary>
    public static bool IsMaker(in CandidateSurroundings around)
    {
        if (!IsBehindWork(around) || IsStudied(around)) return false;
        // An author is a pupil where a year or a pupil's role is spoken of.
        bool pupils = around.HasBefore(Pupils, CueWindow.Width);
        return !around.HasBefore(pupils ? NameCues.Byline | NameCues.Visitor : NameCues.Byline | NameCues.Visitor | NameCues.Authored);
    }

    /// <summary>"The Y5 loaf, plaited by Agnes": a class and what was done to a thing.</summary>
    public static bool IsDoer(in CandidateSurroundings around)
    {
        if (!around.IsBehind(By) || !IsDone(around, 2) && !IsDone(around, 3)) return false;
        return around.Weight(Pupils) >= 0.65 && !around.HasBefore(NameCues.Byline | NameCues.Visitor | NameCues.Authored, 3);
    }

    private static bool IsDone(in CandidateSurroundings around, int places) =>
        around.WordBefore(places) is { } done && PastTense.Is(around.Post, done);

    private static bool IsBehindWork(in CandidateSurroundings around) =>
        around.IsBehind(By) ? around.HasBefore(NameCues.Work | NameCues.Praise, 5) : around.IsBehind(And) && around.HasBefore(NameCues.Work);

    private static bool IsStudied(in CandidateSurroundings around) => around.HasBefore(NameCues.Study, 6) && !around.HasAfter(NameCues.Year, 4);
}
