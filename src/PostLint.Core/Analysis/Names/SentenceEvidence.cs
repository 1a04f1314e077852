using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What the grammar of its sentence makes of a name.</summary>
internal static class SentenceEvidence
{
    /// <summary>What speaks for others than pupils in the subject of "our ... is NAME".</summary>
    private const NameCues OtherSubjects = NameCues.Role | NameCues.Profession | NameCues.Visitor | NameCues.Fiction | NameCues.Authored | NameCues.Animal
        | NameCues.Thing | NameCues.Naming | NameCues.History | NameCues.AdultFamily | NameCues.Study;

    private static readonly ulong Who = WordHash.Of("who"), Whose = WordHash.Of("whose"), A = WordHash.Of("a"), The = WordHash.Of("the");

    private static readonly ulong[] Copulas = [.. "is are was were".Split(' ').Select(word => WordHash.Of(word))];

    public static void Weigh(NameCandidate name, in CandidateSurroundings around, in Standing standing, ref EvidenceSheet sheet)
    {
        if (!standing.Held && !around.Word.StartsPhrase && IsBehindCopula(around)) WeighComplement(around, ref sheet);
        if (standing.Answers) sheet.DirectFor("the person who did it", 3.5);
        else if (standing.Acts) sheet.DirectFor("does something in the sentence", OfDeed(around));
        if (IsFollowedByPronoun(around)) sheet.For("'who', 'he' or 'she' after it", 0.75);
        if (IsPlayer(around)) sheet.DirectFor("is something in a performance", 1.5);
        if (IsOwner(around)) sheet.DirectFor("what it belongs to", 2.5);
        if (IsCalledOut(around)) sheet.DirectFor("called by name", 2);
    }

    private static bool IsBehindCopula(in CandidateSurroundings around) =>
        around.Before is { } copula && Array.IndexOf(Copulas, copula.Hash) >= 0;

    private static void WeighComplement(in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        const NameCues Others = NameCues.Role | NameCues.Profession | NameCues.Animal | NameCues.Visitor;
        if (IsComplement(around)) sheet.LeadFor("what the pupil of the sentence is called", 2);
        else if (around.HasBefore(Others, 4)) sheet.LeadNot("what an adult or an animal is called", 4);
    }

    /// <summary>"Our eco-councillors for Year 5 are Callum and April", "Our Puck is Amara": nobody else may be the subject.</summary>
    private static bool IsComplement(in CandidateSurroundings around)
    {
        const NameCues Pupils = NameCues.Year | NameCues.PupilRole | NameCues.Pupil | NameCues.Praise;
        if (around.Before is not { StartsPhrase: false } || !around.HasBefore(Pupils, CueWindow.Width)) return false;
        bool role = around.HasBefore(NameCues.PupilRole, CueWindow.Width);
        return !around.HasBefore(role ? OtherSubjects & ~NameCues.Role : OtherSubjects, CueWindow.Width);
    }

    /// <summary>A verb of being says little unless it helps another: "Kayden can do up his coat".</summary>
    private static double OfDeed(in CandidateSurroundings around)
    {
        if (!NameDeeds.IsBeing(around)) return 1.5;
        return NameDeeds.IsHelped(around) ? 1 : 0.25;
    }

    private static bool IsFollowedByPronoun(in CandidateSurroundings around)
    {
        if (around.After is { } after && (after.Hash == Who || after.Hash == Whose)) return true;
        return around.HasAfter(NameCues.Pronoun, CueWindow.Width);
    }

    /// <summary>"Orla was the queen" beside an assembly or a play.</summary>
    private static bool IsPlayer(in CandidateSurroundings around)
    {
        if (!around.HasJoinedAfter(NameCues.Being) || !around.StartsSentence && !around.Word.StartsPhrase) return false;
        if (around.WordAfter(2) is not { StartsPhrase: false } article || article.Hash != A && article.Hash != The) return false;
        return around.Weight(NameCues.Stage) >= 0.65 && !around.HasInSentence(NameCues.Figure);
    }

    /// <summary>"The red coat is Amara's."</summary>
    private static bool IsOwner(in CandidateSurroundings around) =>
        around.IsPossessive && around.After is null && around.Before is { StartsPhrase: false } && IsBehindCopula(around);

    /// <summary>"Miss you already, Wren!": but who is thanked is an adult, as a rule.</summary>
    private static bool IsCalledOut(in CandidateSurroundings around)
    {
        if (around.After is not null || around.GapBefore is not ", " || around.HasInSentence(NameCues.Thanks | NameCues.Visitor)) return false;
        int end = around.LastWord.End;
        return end < around.Post.Prose.Length && around.Post.Prose.Text[end] == '!';
    }
}
