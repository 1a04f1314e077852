using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for something other than a person of the school: a character, a figure, an animal, a place, a day, a firm, a title of a work.</summary>
internal static class OtherEvidence
{
    /// <summary>How many characters a title holds beside the name.</summary>
    private const int LongestTitle = 25;

    private static readonly ulong By = WordHash.Of("by"), The = WordHash.Of("the"), To = WordHash.Of("to"), Our = WordHash.Of("our"), At = WordHash.Of("at"), Of = WordHash.Of("of"), A = WordHash.Of("a"), An = WordHash.Of("an"), My = WordHash.Of("my"), Team = WordHash.Of("team"), NameWord = WordHash.Of("name");

    private static readonly ulong[] VerbLike = [WordHash.Of("close"), WordHash.Of("cross"), WordHash.Of("drive"), WordHash.Of("rise"), WordHash.Of("run"), WordHash.Of("walk")];

    public static void Weigh(PostContext context, NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        bool shielded = ties.Any;
        if (around.HasWithin(NameCues.Figure)) sheet.Not("a public or invented figure's name", 6);
        else if (!shielded && around.Weight(NameCues.Figure) >= 0.6) sheet.Not("a figure near by", 1);
        if (around.HasJoinedBefore(NameCues.Saint)) sheet.Not("a saint's or ruler's title before it", 9);
        if ((around.HasJoinedBefore(NameCues.Article) || around.HasCountBefore) && !around.HasBefore(NameCues.PupilRole)) sheet.Not("an article or a number before it", 3);
        if (around.HasTitleBefore(NameCues.FictionBefore) && !ties.Acts || around.HasTitleBefore(NameCues.Authored) && !around.HasBefore(NameCues.Year, 3)) sheet.LeadNot("a work or its maker", ties.Year ? 0.5 : shielded ? 2 : 4.5);
        else if (!shielded && around.Weight(NameCues.Fiction) >= 0.6) sheet.Not("a story near by", around.HasNear(NameCues.Fiction) ? 3 : around.HasInSentence(NameCues.Fiction) ? 2.25 : 1.25);
        else if (around.HasNear(NameCues.Authored, 6)) sheet.Not("a work near by", 0.75);
        // "Tinker, the rabbit, has a friend: her name is Belle."
        if (around.HasJoinedBefore(NameCues.PupilRole) && around.WordBefore(2) is { } called && called.Hash == NameWord && around.HasInSentence(NameCues.Animal | NameCues.Thing)) sheet.Not("what an animal or a thing is called", 6);
        if (IsNamedThing(around, ties.Acts)) sheet.LeadNot("an animal, a toy or a thing with a name", shielded ? 2 : 7);
        if (around.Weight(NameCues.Naming) >= 0.6) sheet.Not("names are given to classes, houses or animals", 4);
        if (!shielded && (around.HasPastYearNear || around.Weight(NameCues.History) >= 0.6)) sheet.Not("history", around.HasNear(NameCues.History) || around.HasPastYearNear ? 3 : 1.5);
        if (!shielded && around.HasStudyBefore && !(ties.Acts && CandidateEvidence.OpensClause(around))) sheet.Not("what a class reads or studies", 2);
        WeighGroup(name, around, ties, ref sheet);
        if (IsOfRealm(name, around)) sheet.Not("'of' and a place after it", 4);
        if (!shielded && !ties.Acts && around.OpensWith(NameCues.Subject)) sheet.Not("the matter of a school subject", 3);
        WeighThing(name, around, ref sheet);
        WeighPlaceAndTime(name, around, ties.Any, ref sheet);
        if (!around.HasNear(NameCues.Label) && IsTitleOfWork(context, name)) sheet.Not("a title in quotation marks", 2.5);
        if (around.Before is { } before && before.Hash == By && !around.HasBefore(NameCues.Work | NameCues.Praise | NameCues.Greeting, 5) && !ties.Year && !CandidateEvidence.IsDoer(around)) sheet.LeadNot("named after 'by'", 2);
        if (IsInProblem(name, around)) sheet.Not("somebody in a sum", 4);
        if (!name.ShowsSurname && !shielded && !ties.Acts && !around.HasJoinedBefore(NameCues.Speech) && around.HasWithin(NameCues.History | NameCues.Fiction | NameCues.Thing | NameCues.Animal)) sheet.Not("a word of history or of a tale", 4);
    }

    /// <summary>"Maths: Priya shares 24 sweets", "asks the worksheet: Tom gets six": who does something with a number, in the present, behind a subject or a puzzle.</summary>
    private static bool IsInProblem(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.After is not { StartsPhrase: false } verb || verb.Is(WordFlags.Capitalised) || !around.Post.Prose[verb.Span].EndsWith('s') || name.EndWord + 1 >= around.SentenceWords.End) return false;
        Word count = around.Post.Words[name.EndWord + 1];
        return (count.Is(WordFlags.Number) || YearMarkers.IsNumberWord(count.Hash)) && (around.HasInSentence(NameCues.Subject) || around.Weight(NameCues.Puzzle) >= 0.65) || around.HasAfter(NameCues.Puzzle, 3);
    }

    /// <summary>"Team Beyoncé", "Kestrel pipped Merlin", "Zac Efron, said Year 10": teams, houses, and whom a class speaks of.</summary>
    private static void WeighGroup(NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        if (around.Before is { StartsPhrase: false } team && !around.Word.StartsPhrase && team.Hash == Team && team.Is(WordFlags.Capitalised)) sheet.LeadNot("a team's name", 7);
        if (around.After is { StartsPhrase: true } && around.HasAfter(NameCues.Speech, 1) && around.HasAfter(NameCues.Year, 2)) sheet.Not("named by a class", 3);
        if (name.ShowsSurname || ties.Year || ties.Related || !around.HasWithin(NameCues.Emblem)) return;
        if (!name.First.IsForename) sheet.Not("what a house or a group is called after", 5);
        else if (EmblemRow.Holds(name, around)) sheet.Not("in a row of houses or groups", 5);
    }

    /// <summary>"Our dog Rufus", "three bantams, Olive and Mabel", "Luna, our new reading dog"; in "fed a lamb, Zakariya sat" a new clause starts.</summary>
    private static bool IsNamedThing(in CandidateSurroundings around, bool acts)
    {
        const NameCues Things = NameCues.Animal | NameCues.Thing;
        if (around.HasJoinedBefore(Things) || !acts && around.HasApposition(Things)) return true;
        if (around.After is not { } after) return false;
        bool opens = after.Hash == The || after.Hash == Our || after.StartsPhrase && (after.Hash == A || after.Hash == An || after.Hash == My || YearMarkers.IsNumberWord(after.Hash));
        return opens && around.HasAfter(Things, 4) && !around.HasAfter(NameCues.Year | NameCues.Pupil, 4) || after.StartsPhrase && around.HasAfter(Things, 1);
    }

    /// <summary>"Eleanor of Aquitaine", "Joan of Arc", "Petra Vane of the Wildlife Trust"; not "Amara of Year 4".</summary>
    private static bool IsOfRealm(NameCandidate name, in CandidateSurroundings around) =>
        around.After is { StartsPhrase: false } of && of.Hash == Of && name.EndWord + 1 < around.SentenceWords.End && (around.Post.Words[name.EndWord + 1].Is(WordFlags.Capitalised) || around.Post.Words[name.EndWord + 1].Hash == The && name.EndWord + 2 < around.SentenceWords.End && around.Post.Words[name.EndWord + 2].Is(WordFlags.Capitalised))
        && !around.HasAfter(NameCues.Year | NameCues.Pupil, 4) && !around.InTitleCase;

    private static void WeighThing(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        bool goesOn = around.After is { StartsPhrase: false } && !around.LastWord.Is(WordFlags.Possessive);
        bool capital = around.After is { } after && (after.Is(WordFlags.Capitalised) || name.IsAmbiguous && !name.ShowsSurname);
        if (around.LastWord.Is(WordFlags.Possessive) && around.HasJoinedAfter(NameCues.Suffix) && !around.HasAfter(NameCues.Work, 1)) sheet.Not("a thing that is called after it", 4);
        if (goesOn && capital && around.HasAfter(NameCues.Suffix, 1) && !IsVerbLike(around)) sheet.TailNot("a word after it that makes it a thing", 6);
        else if (goesOn && capital && around.HasAfter(NameCues.SurnameSuffix, 1) && !IsVerbLike(around)) sheet.Not("a word after it that makes it a place", 3);
        else if (around.After is { } following && following.Is(WordFlags.Capitalised) && !following.StartsPhrase && !around.InTitleCase && (!around.LastWord.Is(WordFlags.InHashtag) || following.Is(WordFlags.InHashtag)) && !following.Is(WordFlags.HasDigit | WordFlags.InHashtag | WordFlags.AllCaps | WordFlags.LineBreakBefore)
            && !around.HasAfter(NameCues.Year | NameCues.Praise | NameCues.PupilRole | NameCues.Greeting, 1))
            sheet.Not("a capitalised word after it", 3);
        if (name.ShowsSurname && (name.Last.IsWord || name.First.IsPlace) && (around.Cues(name.EndWord - 1) & NameCues.SurnameSuffix) != NameCues.None) sheet.Not("a surname that makes a place", name.First.IsPlace ? 4 : 2);
        if (around.Before is { } before && before.Is(WordFlags.Capitalised) && !around.Word.StartsPhrase && !around.InTitleCase && !before.Is(WordFlags.SentenceStart | WordFlags.HasDigit | WordFlags.Possessive | WordFlags.InHashtag)
            && !around.HasBefore(NameCues.Year | NameCues.Greeting | NameCues.Praise | NameCues.PupilRole | NameCues.Pupil | NameCues.ChildFamily | NameCues.Work | NameCues.NotName) && !NameTable.Lookup(before.Hash).IsMonth)
            sheet.Not("a capitalised word before it", 3);
    }

    /// <summary>"With Hope close behind", "Rose run past": a word in small letters that makes a street or an event only where it has a capital.</summary>
    private static bool IsVerbLike(in CandidateSurroundings around) =>
        around.HasTellingCapital && around.After is { } after && !after.Is(WordFlags.Capitalised) && Array.IndexOf(VerbLike, after.Hash) >= 0;

    private static void WeighPlaceAndTime(NameCandidate name, in CandidateSurroundings around, bool tied, ref EvidenceSheet sheet)
    {
        if (around.HasJoinedBefore(NameCues.PlaceBefore) && name.ShowsSurname && around.Before is { } at && at.Hash == At && !tied && !around.LastWord.Is(WordFlags.Possessive)) sheet.Not("a venue after 'at'", 4);
        if (name.ShowsSurname || name.WordCount > 1) return;
        if (name.First.IsPlace && around.HasJoinedBefore(NameCues.PlaceBefore) && !tied) sheet.Not("a place after its preposition", 4);
        else if (around.HasJoinedBefore(NameCues.PlaceBefore) && !tied && !around.Word.Is(WordFlags.Possessive)) sheet.Not("a preposition of places before it", 2.5);
        else if (name.First.IsWellKnownPlace && !tied && around.Before is { } to && to.Hash == To) sheet.Not("a place after its preposition", 2);
        if (!name.First.IsMonth) return;
        bool date = around.Before is { } before && before.Is(WordFlags.HasDigit) || around.After is { } after && after.Is(WordFlags.HasDigit) && !around.HasAfter(NameCues.Year, 1);
        if (date || around.HasJoinedBefore(NameCues.PlaceBefore) && !tied || around.HasBefore(NameCues.Article)) sheet.Not("a month or season", 5);
    }

    /// <summary>A short quotation around the name holds the title of a work, unless somebody speaks in it.</summary>
    private static bool IsTitleOfWork(PostContext context, NameCandidate name)
    {
        TextSpan span = context.WordSpan(name.FirstWord, name.WordCount);
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        int from = Math.Max(0, span.Start - LongestTitle), to = Math.Min(text.Length, span.End + LongestTitle);
        int open = text[from..span.Start].LastIndexOfAny("\"\u201C\u2018'"), close = text[span.End..to].IndexOfAny("\"\u201D\u2019'");
        if (open < 0 || close < 0 || open > 0 && char.IsLetterOrDigit(text[from + open - 1])) return false;
        int end = span.End + close;
        if (end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) return false;
        return end - from - open < span.Length + LongestTitle && text[(from + open + 1)..end].IndexOfAny("!?.,\n") < 0;
    }
}
