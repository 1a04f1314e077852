using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Weighs one candidate by its own words and by what stands around it. The points come from what separates children's names from other
/// capitals in school posts: a name alone never reaches <see cref="NameJudgement.Threshold"/>.
/// </summary>
internal static class CandidateEvidence
{
    private static readonly ulong By = WordHash.Of("by"), And = WordHash.Of("and");

    public static NameJudgement Judge(PostContext context, NameCueMap cues, NameCandidate name, List<Evidence>? reasons = null)
    {
        var around = new CandidateSurroundings(context, cues, name);
        var sheet = new EvidenceSheet(reasons);
        WeighName(name, around, ref sheet);
        WeighYear(around, ref sheet);
        WeighPupil(name, around, ref sheet);
        AdultEvidence.Weigh(context, name, around, ref sheet);
        OtherEvidence.Weigh(context, name, around, ref sheet);
        return new NameJudgement(name, sheet.Score, sheet.Context, sheet.Direct, sheet.Against, sheet.Lead, sheet.Tail);
    }

    private static void WeighName(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (!name.IsKnown) sheet.Name("a capitalised word that no list has", 0.5);
        else if (name.IsAmbiguous) sheet.Name("a forename that is also a word or a place", name.First.Commonness >= 5 ? 0.5 : 0);
        else if (name.Shape == NameShape.InitialSurname) sheet.Name("an initial and a surname", 1);
        else sheet.Name("a forename", name.First is { IsSurname: true, Commonness: <= 2 } && !name.ShowsSurname ? 1.5 : 2);
        bool sure = name.Last.IsSurname && !name.Last.IsWord;
        if (name.ShowsSurname) sheet.Name("a surname after it", name.IsAmbiguous && sure ? 2 : sure || name.Shape != NameShape.Full ? 1.5 : name.Last.IsSurname ? 1 : 1.2);
        else if (name.Shape == NameShape.ForenameInitial) sheet.Name("an initial after it", 1.5);
        if (around.HasTellingCapital) sheet.Name("a capital inside the sentence", name.IsAmbiguous ? 1.5 : 0.5);
        else if (name.IsAmbiguous && !name.ShowsSurname && name.First.IsWord && !around.Word.Is(WordFlags.Possessive)) sheet.Name("a word where a capital says nothing", -1);
        if (around.Word.Is(WordFlags.AllCaps)) sheet.Name("a shouted line", -1);
    }

    private static void WeighYear(in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (around.HasAfter(NameCues.Year, 2)) sheet.TailFor("a year or class right after it", 3.5);
        else if (around.HasBefore(NameCues.Year, 2)) sheet.LeadFor("a year or class right before it", 2.5);
        else sheet.For("a year or class near by", around.Weight(NameCues.Year) * 2);
        if (around.HasAgeAfter) sheet.DirectFor("a child's age after it", 2.5);
        else sheet.For("an age or birthday near by", around.Weight(NameCues.Age) * 2);
    }

    private static void WeighPupil(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (around.HasBefore(NameCues.Greeting)) sheet.LeadFor("praise right before it", 3);
        else if (around.HasAfter(NameCues.Praise, 2)) sheet.DirectFor("praise right after it", 2.5);
        else sheet.For("praise near by", around.Weight(NameCues.Praise | NameCues.Greeting) * 1.75);
        if (around.HasJoinedBefore(NameCues.PupilRole | NameCues.Pupil)) sheet.LeadFor("a word for a pupil right before it", 3);
        else sheet.For("a word for pupils near by", around.Weight(NameCues.Pupil | NameCues.PupilRole) * 1.25);
        if (around.HasJoinedBefore(NameCues.ChildFamily)) sheet.LeadFor("a word for a child of a family before it", 1.5);
        else sheet.For("a word for a child of a family near by", around.HasNear(NameCues.ChildFamily) ? 1 : 0);
        if (around.HasBefore(NameCues.Label) || around.HasAfter(NameCues.Label, 2)) sheet.DirectFor("written on somebody's things", 2);
        Word last = around.LastWord;
        if (last.Is(WordFlags.Possessive))
        {
            if (around.HasAfter(NameCues.Work, 4) && (around.InTitleCase || around.After is { } after && !after.Is(WordFlags.Capitalised))) sheet.DirectFor("a possessive with a pupil's work or family", 2.25);
            else sheet.Name("a possessive", 0.5);
        }

        if (IsMaker(around)) sheet.LeadFor("named as the maker of a piece of work", 2.75);
        if (around.IsCaption) sheet.For("in the caption or alternative text of an image", 2.25);
        else if (around.SharesBlockWithImage) sheet.For("beside an image", 1);
        if (around.HasBefore(NameCues.Speech) || around.HasAfter(NameCues.Speech, 1)) sheet.For("speaks in the post", 0.5);
        sheet.For("a matter of pupils near by", around.Weight(NameCues.Roll) * 1.25);
    }

    /// <summary>"Painting by Amara", "a poem written by Amara".</summary>
    private static bool IsMaker(in CandidateSurroundings around) =>
        around.Before is { } before && (before.Hash == By && around.HasBefore(NameCues.Work | NameCues.Praise, 5) || before.Hash == And && around.HasBefore(NameCues.Work, 1))
        && !around.HasBefore(NameCues.Byline | NameCues.Visitor | NameCues.Authored);
}
