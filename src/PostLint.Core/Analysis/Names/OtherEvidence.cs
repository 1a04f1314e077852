using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for something other than a person of the school: a character, a figure, an animal, a place, a day, a firm, a title of a work.</summary>
internal static class OtherEvidence
{
    private static readonly ulong By = WordHash.Of("by"), The = WordHash.Of("the"), To = WordHash.Of("to"), Our = WordHash.Of("our");

    public static void Weigh(PostContext context, NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        bool shielded = around.HasAfter(NameCues.Year, 2) || around.HasBefore(NameCues.Greeting) || around.HasJoinedBefore(NameCues.PupilRole);
        if (around.HasWithin(NameCues.Figure)) sheet.Not("a public or invented figure's name", 6);
        else if (!shielded && around.Weight(NameCues.Figure) >= 0.6) sheet.Not("a figure near by", 1);
        if (around.HasJoinedBefore(NameCues.Saint)) sheet.Not("a saint's or ruler's title before it", 9);
        if ((around.HasJoinedBefore(NameCues.Article) || around.HasCountBefore) && !around.HasBefore(NameCues.PupilRole)) sheet.Not("an article or a number before it", 3);
        if (around.HasTitleBefore(NameCues.FictionBefore) || around.HasTitleBefore(NameCues.Authored) && !around.HasBefore(NameCues.Year, 3)) sheet.LeadNot("a work or its maker", shielded ? 2 : 4.5);
        else if (!shielded && around.Weight(NameCues.Fiction) >= 0.6) sheet.Not("a story near by", around.HasNear(NameCues.Fiction) ? 3 : 1.25);
        else if (around.HasNear(NameCues.Authored, 6)) sheet.Not("a work near by", 0.75);
        if (around.HasBefore(NameCues.Animal, 1) || around.After is { StartsPhrase: true } && around.HasAfter(NameCues.Animal, 3) || around.After is { } next && (next.Hash == The || next.Hash == Our) && around.HasAfter(NameCues.Animal, 4))
            sheet.Not("an animal, a toy or a storm", 7);
        if (around.Weight(NameCues.Naming) >= 0.6) sheet.Not("names are given to classes, houses or animals", 4);
        if (!shielded && (around.HasPastYearNear || around.Weight(NameCues.History) >= 0.6)) sheet.Not("history", around.HasNear(NameCues.History) || around.HasPastYearNear ? 3 : 1.5);
        WeighThing(name, around, ref sheet);
        WeighPlaceAndTime(name, around, ref sheet);
        if (IsTitleOfWork(context, name)) sheet.Not("a title in quotation marks", 2.5);
        if (around.Before is { } before && before.Hash == By && !around.HasBefore(NameCues.Work | NameCues.Praise | NameCues.Greeting, 5) && !around.HasAfter(NameCues.Year, 3)) sheet.LeadNot("named after 'by'", 2);
    }

    private static void WeighThing(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        bool goesOn = around.After is { StartsPhrase: false } && !around.LastWord.Is(WordFlags.Possessive);
        bool capital = around.After is { } after && (after.Is(WordFlags.Capitalised) || name.IsAmbiguous && !name.ShowsSurname);
        if (goesOn && capital && around.HasAfter(NameCues.Suffix, 1)) sheet.Not("a word after it that makes it a thing", 6);
        else if (goesOn && capital && around.HasAfter(NameCues.SurnameSuffix, 1)) sheet.Not("a word after it that makes it a place", 3);
        else if (around.After is { } following && following.Is(WordFlags.Capitalised) && !following.StartsPhrase && !around.InTitleCase && !following.Is(WordFlags.HasDigit | WordFlags.InHashtag | WordFlags.AllCaps | WordFlags.LineBreakBefore)
            && !around.HasAfter(NameCues.Year | NameCues.Praise | NameCues.PupilRole | NameCues.Greeting, 1))
            sheet.Not("a capitalised word after it", 3);
        if (name.ShowsSurname && (name.Last.IsWord || name.First.IsPlace) && (around.Cues(name.EndWord - 1) & NameCues.SurnameSuffix) != NameCues.None) sheet.Not("a surname that makes a place", name.First.IsPlace ? 4 : 2);
        if (around.Before is { } before && before.Is(WordFlags.Capitalised) && !around.Word.StartsPhrase && !around.InTitleCase && !before.Is(WordFlags.SentenceStart | WordFlags.HasDigit | WordFlags.Possessive | WordFlags.InHashtag)
            && !around.HasBefore(NameCues.Year | NameCues.Greeting | NameCues.Praise | NameCues.PupilRole | NameCues.Pupil | NameCues.ChildFamily | NameCues.Work | NameCues.NotName) && !NameTable.Lookup(before.Hash).IsMonth)
            sheet.Not("a capitalised word before it", 3);
    }

    private static void WeighPlaceAndTime(NameCandidate name, in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        if (name.ShowsSurname || name.WordCount > 1) return;
        if (name.First.IsPlace && around.HasJoinedBefore(NameCues.PlaceBefore) && !around.HasBefore(NameCues.Greeting)) sheet.Not("a place after its preposition", 4);
        else if (around.HasJoinedBefore(NameCues.PlaceBefore) && !around.HasBefore(NameCues.Greeting) && !around.Word.Is(WordFlags.Possessive)) sheet.Not("a preposition of places before it", 1.5);
        else if (name.First.IsWellKnownPlace && !around.HasBefore(NameCues.Greeting) && around.Before is { } to && to.Hash == To) sheet.Not("a place after its preposition", 2);
        if (!name.First.IsMonth) return;
        bool date = around.Before is { } before && before.Is(WordFlags.HasDigit) || around.After is { } after && after.Is(WordFlags.HasDigit) && !around.HasAfter(NameCues.Year, 1);
        if (date || around.HasJoinedBefore(NameCues.PlaceBefore) && !around.HasBefore(NameCues.Greeting) || around.HasBefore(NameCues.Article)) sheet.Not("a month or season", 5);
    }

    /// <summary>A short quotation of capitals holds the title of a work, unless somebody speaks in it.</summary>
    private static bool IsTitleOfWork(PostContext context, NameCandidate name)
    {
        TextSpan span = context.WordSpan(name.FirstWord, name.WordCount);
        ListView<TextSpan> quotations = context.Post.Quotations;
        int low = 0, high = quotations.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (quotations[middle].End < span.End) low = middle + 1;
            else high = middle;
        }

        if (low == quotations.Count || !quotations[low].Contains(span)) return false;
        TextSpan quotation = quotations[low];
        return quotation.Length < span.Length + 25 && context.Post.Prose[quotation].IndexOfAny("!?.,") < 0;
    }
}
