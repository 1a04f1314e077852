using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for teams, houses, and whom a class speaks of: "Team Beyoncé", "Kestrel pipped Merlin", "Zac Efron, said Year 10".</summary>
internal static class GroupEvidence
{
    private static readonly ulong Team = WordHash.Of("team");

    public static void Weigh(NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        if (IsTeam(around)) sheet.LeadNot("a team's name", 7);
        if (IsSaidByClass(around)) sheet.Not("named by a class", 3);
        if (name.ShowsSurname || ties.Year || ties.Related || !around.HasWithin(NameCues.Emblem)) return;
        if (!name.First.IsForename) sheet.Not("what a house or a group is called after", 5);
        else if (EmblemRow.Holds(name, around)) sheet.Not("in a row of houses or groups", 5);
    }

    /// <summary>"Team Beyoncé".</summary>
    private static bool IsTeam(in CandidateSurroundings around)
    {
        if (around.Word.StartsPhrase || around.Before is not { StartsPhrase: false } team) return false;
        return team.Hash == Team && team.Is(WordFlags.Capitalised);
    }

    /// <summary>"Zac Efron, said Year 10".</summary>
    private static bool IsSaidByClass(in CandidateSurroundings around) =>
        around.IsSetOff && around.HasAfter(NameCues.Speech, 1) && around.HasAfter(NameCues.Year, 2);
}
