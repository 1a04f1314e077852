using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>What speaks for somebody in a story, in history, in what a class reads or in a sum, and for whoever made it up.</summary>
internal static class StoryEvidence
{
    public static void WeighFigure(in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        if (around.HasWithin(NameCues.Figure)) sheet.Not("a public or invented figure's name", 6);
        else if (!ties.Any && around.Weight(NameCues.Figure) >= 0.6) sheet.Not("a figure near by", 1);
    }

    public static void WeighWork(in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        if (IsOfWork(around, ties)) sheet.LeadNot("a work or its maker", ties.Year ? 0.5 : ties.Any ? 2 : 4.5);
        else if (!ties.Any && around.Weight(NameCues.Fiction) >= 0.6) sheet.Not("a story near by", OfStory(around));
        else if (around.HasNear(NameCues.Authored, 6)) sheet.Not("a work near by", 0.75);
    }

    /// <summary>History near by, and what a class reads or studies; both only for names that nothing ties to pupils.</summary>
    public static void WeighStudy(NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        bool past = PastYears.AreNear(name, around);
        if (past || around.Weight(NameCues.History) >= 0.6) sheet.Not("history", past || around.HasNear(NameCues.History) ? 3 : 1.5);
        bool studied = around.HasStudyBefore && !(ties.Acts && NameDeeds.OpensClause(around));
        if (studied) sheet.Not("what a class reads or studies", 2);
    }

    /// <summary>
    /// "Maths: Priya shares 24 sweets", "asks the worksheet: Tom gets six": who does something with a number, in the present, behind a subject or
    /// a puzzle.
    /// </summary>
    public static bool IsInSum(in CandidateSurroundings around)
    {
        if (around.After is not { StartsPhrase: false } verb || verb.Is(WordFlags.Capitalised)) return false;
        if (!around.Post.Prose[verb.Span].EndsWith('s') || around.WordAfter(2) is not { } count) return false;
        if (around.HasAfter(NameCues.Puzzle, 3)) return true;
        bool counted = count.Is(WordFlags.Number) || YearMarkers.IsNumberWord(count.Hash);
        return counted && (around.HasInSentence(NameCues.Subject) || around.Weight(NameCues.Puzzle) >= 0.65);
    }

    /// <summary>"The story of Rama", "a book by Rowan Ferris"; but a pupil whose year stands before the name may write one too.</summary>
    private static bool IsOfWork(in CandidateSurroundings around, Ties ties)
    {
        if (!ties.Acts && HasTitleBefore(around, NameCues.FictionBefore)) return true;
        return HasTitleBefore(around, NameCues.Authored) && !around.HasBefore(NameCues.Year, 3);
    }

    /// <summary>Whether the cue ends right before the name, with white space or an opening quotation mark between.</summary>
    private static bool HasTitleBefore(in CandidateSurroundings around, NameCues cue) =>
        around.HasBefore(cue) && (!around.Word.StartsPhrase || "\"'\u2018\u201C".Contains(around.Post.Prose.Text[around.Word.Start - 1]));

    private static double OfStory(in CandidateSurroundings around)
    {
        if (around.HasNear(NameCues.Fiction)) return 3;
        return around.HasInSentence(NameCues.Fiction) ? 2.25 : 1.25;
    }
}
