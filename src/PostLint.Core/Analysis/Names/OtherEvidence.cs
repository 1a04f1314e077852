using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for something other than a person of the school: a character, a figure, an animal, a place, a day, a firm, a title of a work.</summary>
internal static class OtherEvidence
{
    private static readonly ulong By = WordHash.Of("by");

    public static void Weigh(PostContext context, NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        StoryEvidence.WeighFigure(around, ties, ref sheet);
        if (around.HasJoinedBefore(NameCues.Saint)) sheet.Not("a saint's or ruler's title before it", 9);
        if (IsBehindArticle(around)) sheet.Not("an article or a number before it", 3);
        StoryEvidence.WeighWork(around, ties, ref sheet);
        if (NamedThings.IsSaidOf(around)) sheet.Not("what an animal or a thing is called", 6);
        if (NamedThings.IsOne(around, ties.Acts)) sheet.LeadNot("an animal, a toy or a thing with a name", ties.Any ? 2 : 7);
        if (around.Weight(NameCues.Naming) >= 0.6) sheet.Not("names are given to classes, houses or animals", 4);
        if (!ties.Any) StoryEvidence.WeighStudy(name, around, ties, ref sheet);
        GroupEvidence.Weigh(name, around, ties, ref sheet);
        if (PlaceEvidence.IsOfRealm(around)) sheet.Not("'of' and a place after it", 4);
        if (!ties.Any && !ties.Acts && around.OpensWith(NameCues.Subject)) sheet.Not("the matter of a school subject", 3);
        ThingEvidence.Weigh(name, around, ref sheet);
        PlaceEvidence.Weigh(name, around, ties, ref sheet);
        if (!around.HasNear(NameCues.Label) && WorkTitles.Hold(context, name)) sheet.Not("a title in quotation marks", 2.5);
        if (!ties.Year && !ties.Holds && IsBehindBy(around)) sheet.LeadNot("named after 'by'", 2);
        if (StoryEvidence.IsInSum(around)) sheet.Not("somebody in a sum", 4);
        if (!ties.Any && !ties.Acts && IsWordOfTale(name, around)) sheet.Not("a word of history or of a tale", 4);
    }

    /// <summary>"The Florence", "two Willy Wonkas"; not "the captain".</summary>
    private static bool IsBehindArticle(in CandidateSurroundings around) =>
        (around.HasJoinedBefore(NameCues.Article) || IsCounted(around)) && !around.HasBefore(NameCues.PupilRole);

    /// <summary>Whether a number word counts what follows: "two Willy Wonkas".</summary>
    private static bool IsCounted(in CandidateSurroundings around)
    {
        if (around.Before is not { } number || around.Word.StartsPhrase || around.HasBefore(NameCues.Year)) return false;
        return YearMarkers.IsNumberWord(number.Hash);
    }

    /// <summary>"A talk by Rowan Ferris"; but pupils are behind the "by" of work, of praise, and of what their class did.</summary>
    private static bool IsBehindBy(in CandidateSurroundings around)
    {
        const NameCues OfPupils = NameCues.Work | NameCues.Praise | NameCues.Greeting;
        return around.IsBehind(By) && !around.HasBefore(OfPupils, 5) && !NameMakers.IsDoer(around);
    }

    private static bool IsWordOfTale(NameCandidate name, in CandidateSurroundings around)
    {
        const NameCues Tales = NameCues.History | NameCues.Fiction | NameCues.Thing | NameCues.Animal;
        return !name.ShowsSurname && around.HasWithin(Tales) && !around.HasJoinedBefore(NameCues.Speech);
    }
}
