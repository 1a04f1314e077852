using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>What speaks for and against a registered name meaning the pupil; weights are in points, see <see cref="PupilMentions"/>.</summary>
internal static class NameEvidence
{
    /// <summary>Forename and surname, or one of them with an initial: sure, unless a title makes it an adult or the capitals are missing.</summary>
    public static void OfFullForm(in NameSurroundings words, PersonMention mention, ref EvidenceSheet sheet)
    {
        sheet.Name("full name of a pupil on the register", 6);
        // A captain may be the team's.
        bool titled = words.TitleBefore && !words.HasBefore(NameCues.Pupil | NameCues.PupilRole);
        if (mention.Form == NameForm.InitialSurname && titled) sheet.Not("a title before an initial", 4);
        if (words.HonourBefore) sheet.Not("an honour or office before it that no pupil has", 6);
        if (words.IsInitialsOfOther) sheet.Not("the name goes on", 4);
    }

    /// <summary>A forename or a surname alone: weighed by what it is and what stands around it.</summary>
    public static void OfOneName(in NameSurroundings words, PersonMention mention, ref EvidenceSheet sheet)
    {
        NameFacts facts = words.Facts;
        bool ordinary = facts.IsWord || facts.IsMonth || mention.WordCount == 1 && words.Word.Length <= 2;
        sheet.Name(ordinary ? "a name that is also a word" : "a name on the register", ordinary ? 0.5 : 3);
        if (mention.Form == NameForm.Surname) sheet.Not("a surname alone", facts.IsPlace ? 3 : facts.IsForename ? 2 : 0.5);
        bool speaks = AddCues(words, ordinary, facts, ref sheet);
        AddOtherMeanings(words, mention, facts, ref sheet);
        AddOtherThings(words, speaks, ref sheet);
    }

    /// <returns>Whether anything around the name speaks of a pupil.</returns>
    private static bool AddCues(in NameSurroundings words, bool ordinary, NameFacts facts, ref EvidenceSheet sheet)
    {
        bool tagged = words.Word.Is(WordFlags.InHashtag | WordFlags.InMention);
        if (!words.Word.Is(WordFlags.Capitalised) && !tagged) sheet.Not("written without a capital", 2);
        else if (!words.Word.Is(WordFlags.SentenceStart | WordFlags.AllCaps) && !words.InTitleCase || ordinary && words.CanBeNoVerb) sheet.Name("a capital inside the sentence", ordinary ? 1.5 : 0.5);
        if (words.Word.Is(WordFlags.Possessive)) sheet.Name("a possessive", facts.IsMonth && !words.WorkAfter ? 0.5 : 1);
        bool year = words.Near(NameCues.Year), praise = words.Near(NameCues.Praise | NameCues.Greeting), pupil = words.Near(NameCues.Pupil | NameCues.PupilRole | NameCues.Age) || words.Near(NameCues.Family | NameCues.ChildFamily, 3);
        if (year) sheet.For("a year group or class near by", 1.5);
        if (ordinary && words.YearFollows) sheet.For("a year or class of its own after it", 1.5);
        if (ordinary && words.IsReceiver) sheet.For("praise or a greeting right before it", 1.5);
        if (praise) sheet.For("praise near by", 1.5);
        if (pupil) sheet.For("a word for pupils or family near by", 1);
        if (ordinary && words.IsSpeaker) sheet.For("who speaks", 1.5);
        if (words.InList) sheet.For("in a list with other names", 1.5);
        if (words.FillsItsSegment) sheet.For("alone in a table cell or list item", 1);
        if (tagged) sheet.Name("in a hashtag or handle", 0.5);
        return year || praise || pupil;
    }

    private static void AddOtherMeanings(in NameSurroundings words, PersonMention mention, NameFacts facts, ref EvidenceSheet sheet)
    {
        if (words.TitleBefore) sheet.Not("a title before it", words.IsPupilRoleBefore ? 2 : 8);
        if (words.SaintBefore) sheet.Not("a saint's or ruler's title before it", 8);
        if (words.ArticleBefore) sheet.Not("an article before it", 4);
        if (words.SuffixAfter || words.FirmAfter) sheet.Not("a word for a place, a day or a prize after it", 5);
        else if (words.NameGoesOn) sheet.Not("another surname after it", 5);
        if (words.NameBefore) sheet.Not("the end of a longer name", mention.Form == NameForm.Surname ? 5 : 4);
        if (words.EpithetAfter) sheet.Not("'the' something after it", 3);
        if (mention.Form == NameForm.Surname && words.HasAt(mention.EndWord, NameCues.Family)) sheet.Not("a whole family", 3);
        if (mention.Form == NameForm.Surname && words.PlaceBefore) sheet.Not("a word for places before it", 3);
        if (facts.IsMonth && words.IsTime) sheet.Not("a month after its preposition", 4);
        if (facts.IsMonth && words.DateBeside) sheet.Not("a date beside it", 6);
    }

    /// <summary>Figures, animals and things that are called the same; a pupil's class or praise beside the name speaks louder.</summary>
    private static void AddOtherThings(in NameSurroundings words, bool speaks, ref EvidenceSheet sheet)
    {
        if (words.InKnownPhrase) sheet.Not("part of the name of a figure, a storm or a place", 6);
        if (words.IsNamedThing) sheet.Not("an animal or a thing that has the name", speaks ? 2 : 5);
        else if (!speaks && words.IsEmphasised && words.Near(NameCues.Thing | NameCues.Animal)) sheet.Not("the name of a ship or a work", 4);
        if (!speaks && words.HasUnknownNameBefore) sheet.Not("a longer name that no list has", 4);
    }
}
