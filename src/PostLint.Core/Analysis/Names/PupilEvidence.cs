using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for a pupil around a name: praise, roles, families, work, images, speech.</summary>
internal static class PupilEvidence
{
    private static readonly ulong Our = WordHash.Of("our");

    private static readonly ulong[] Presenters = [.. "our a the one another".Split(' ').Select(word => WordHash.Of(word))];

    public static void Weigh(NameCandidate name, in CandidateSurroundings around, in Standing standing, ref EvidenceSheet sheet)
    {
        WeighPraise(around, standing, ref sheet);
        WeighRole(around, ref sheet);
        WeighFamily(around, ref sheet);
        bool written = around.HasBefore(NameCues.Label) || around.HasAfter(NameCues.Label, 2);
        if (written) sheet.DirectFor("written on somebody's things", 2.5);
        if (IsPresented(around)) sheet.DirectFor("a word for a pupil right after it", 3);
        if (around.IsPossessive && !standing.Related) WeighPossession(name, around, ref sheet);
        if (NameMakers.IsMaker(around)) sheet.LeadFor("named as the maker of a piece of work", 2.75);
        else if (NameMakers.IsDoer(around)) sheet.LeadFor("named as who did it", 1.5);
        bool taught = around.HasAfter(NameCues.Schooling, CueWindow.Width) || YearEvidence.IsInYear(name, around);
        if (taught) sheet.DirectFor("what a pupil has at school", 2);
        WeighImage(name, around, ref sheet);
        WeighSpeech(name, around, ref sheet);
        sheet.For("a matter of pupils near by", around.Weight(NameCues.Roll) * 1.25);
    }

    private static void WeighPraise(in CandidateSurroundings around, in Standing standing, ref EvidenceSheet sheet)
    {
        if (standing.Awarded || around.HasBefore(NameCues.Greeting)) sheet.LeadFor("praise right before it", 3);
        else if (IsPraisedBehind(around)) sheet.DirectFor("praise right after it", 2.5);
        else sheet.For("praise near by", around.Weight(NameCues.Praise | NameCues.Greeting) * 1.75);
    }

    /// <summary>"Amara, well done"; in a tale, in history or in what a class reads, heroes are praised.</summary>
    private static bool IsPraisedBehind(in CandidateSurroundings around) =>
        around.HasAfter(NameCues.Praise, 2) && around.Weight(NameCues.Fiction | NameCues.History) < 0.65 && !around.HasStudyBefore;

    private static void WeighRole(in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (IsBehindRole(around) && !around.HasBefore(NameCues.Former, 3)) sheet.LeadFor("a word for a pupil right before it", 3);
        else sheet.For("a word for pupils near by", around.Weight(NameCues.Pupil | NameCues.PupilRole) * 1.25);
    }

    /// <summary>"Our captain, Amara", "pupil Amara", "a pupil, Amara, won".</summary>
    private static bool IsBehindRole(in CandidateSurroundings around)
    {
        if (around.HasApposition(NameCues.PupilRole) || around.HasJoinedBefore(NameCues.Pupil)) return true;
        return around.IsSetOff && around.HasApposition(NameCues.Pupil);
    }

    private static void WeighFamily(in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (around.HasJoinedBefore(NameCues.ChildFamily)) sheet.LeadFor("a word for a child of a family before it", 1.5);
        else if (around.HasNear(NameCues.ChildFamily)) sheet.For("a word for a child of a family near by", 1);
    }

    /// <summary>"Amara, our new pupil", "Amara, one of our youngest readers": presented by what stands behind the comma.</summary>
    private static bool IsPresented(in CandidateSurroundings around)
    {
        if (IsSaidToBe(around)) return true;
        if (around.After is not { StartsPhrase: true } opener || around.GapAfter is not ", " || Array.IndexOf(Presenters, opener.Hash) < 0) return false;
        bool pupil = around.HasAfter(NameCues.Pupil | NameCues.PupilRole | NameCues.Praise, 5);
        return pupil && !around.HasAfter(NameCues.Role | NameCues.AdultFamily | NameCues.Animal, 5);
    }

    /// <summary>"Amara is our Young Baker of the Year": ours, and said of a pupil.</summary>
    private static bool IsSaidToBe(in CandidateSurroundings around)
    {
        const NameCues Others = NameCues.Role | NameCues.Profession | NameCues.AdultFamily | NameCues.Animal | NameCues.Thing | NameCues.Fiction;
        if (!around.HasJoinedAfter(NameCues.Being) || around.WordAfter(2) is not { StartsPhrase: false } our || our.Hash != Our) return false;
        return around.HasAfter(NameCues.Pupil | NameCues.PupilRole | NameCues.Praise, 7) && !around.HasAfter(Others, 7);
    }

    private static void WeighPossession(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        bool thing = !name.IsAmbiguous && around.After is { StartsPhrase: false } after && !after.Is(WordFlags.Capitalised);
        if (OwnsWork(around)) sheet.DirectFor("a possessive with a pupil's work or family", 2.25);
        else if (thing && IsAmongPupils(around)) sheet.For("a possessive with a thing, and pupils about", 1.25);
        else sheet.Name("a possessive", thing ? 1 : 0.5);
    }

    /// <summary>"Amara's painting", not "Beethoven's Fifth".</summary>
    private static bool OwnsWork(in CandidateSurroundings around)
    {
        if (!around.HasAfter(NameCues.Work, 4)) return false;
        return around.InTitleCase || around.After is { } after && (!after.Is(WordFlags.Capitalised) || after.Is(WordFlags.AllCaps));
    }

    /// <summary>"Tomasz's stegosaurus" beside a year: in a tale or in history, or where the class is at work on it, a thing says nothing.</summary>
    private static bool IsAmongPupils(in CandidateSurroundings around)
    {
        const NameCues Others = NameCues.Fiction | NameCues.History | NameCues.Figure | NameCues.Role;
        return around.Weight(NameCues.Year | NameCues.PupilRole) > 0 && around.Weight(Others) == 0 && !around.HasInSentence(NameCues.Study);
    }

    private static void WeighImage(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (around.IsCaption || NameLabels.OpensCaption(name, around)) sheet.For("in the caption or alternative text of an image", IsSeenDoing(name, around) ? 3 : 2.25);
        else if (around.SharesBlockWithImage) sheet.For("beside an image", 1);
    }

    /// <summary>"Amara holding her medal": a forename opens the caption, and what she does follows.</summary>
    private static bool IsSeenDoing(NameCandidate name, in CandidateSurroundings around) =>
        around.StartsSentence && name is { IsKnown: true, IsAmbiguous: false } && around.After is { StartsPhrase: false } doing && around.Post.Prose[doing.Span].EndsWith("ing");

    /// <summary>"'A quiet table for reading.' - Amara": a forename alone behind the dash that follows what is said.</summary>
    private static bool ClosesQuotation(NameCandidate name, in CandidateSurroundings around)
    {
        if (name.ShowsSurname || !name.IsKnown || around.After is { StartsPhrase: false } || around.Before is null) return false;
        ReadOnlySpan<char> gap = around.GapBefore;
        return gap.IndexOfAny("-\u2013\u2014") >= 0 && gap.IndexOfAny("\"\u201D\u2019'") >= 0;
    }

    private static void WeighSpeech(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (ClosesQuotation(name, around)) sheet.DirectFor("words of its own before it", 2);
        bool said = !name.ShowsSurname && around.HasJoinedBefore(NameCues.Speech) && around.Before is { StartsPhrase: true };
        if (said) sheet.DirectFor("speaks in the post by a first name", 1);
        else if (around.HasBefore(NameCues.Speech) || around.HasAfter(NameCues.Speech, 1)) sheet.For("speaks in the post", 0.5);
    }
}
