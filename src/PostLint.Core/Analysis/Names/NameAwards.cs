using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds a prize or praise that is for a name: "The certificate goes to Amara", "Well played Dmytro".</summary>
internal static class NameAwards
{
    private static readonly ulong Well = WordHash.Of("well");

    public static bool Has(NameCandidate name, in CandidateSurroundings around) => IsAwarded(name, around) || IsWell(around);

    /// <summary>"The certificate goes to Amara", but the trip goes to Florence.</summary>
    private static bool IsAwarded(NameCandidate name, in CandidateSurroundings around)
    {
        if (!around.HasJoinedBefore(NameCues.Prize)) return false;
        return around.HasBefore(NameCues.Praise | NameCues.PupilRole, CueWindow.Width) || !name.First.IsPlace && !around.HasBefore(NameCues.Article);
    }

    /// <summary>"Well played Dmytro", "Well read, Bram".</summary>
    private static bool IsWell(in CandidateSurroundings around) =>
        around.IsBehind(Well, 2) && around.Before is { StartsPhrase: false } && around.GapBefore is " " or ", ";
}
