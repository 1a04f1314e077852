using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>What speaks for and against a registered name meaning the pupil; weights are in points, see <see cref="PupilMentions"/>.</summary>
internal static class NameEvidence
{
    private const int Window = 8;

    /// <summary>Forename and surname, or one of them with an initial: sure, unless a title makes it an adult or the capitals are missing.</summary>
    public static IReadOnlyList<Evidence> OfFullForm(PostContext context, PersonMention mention)
    {
        var evidence = new List<Evidence> { new("full name of a pupil on the register", 6) };
        var words = new NameSurroundings(context, mention);
        if (words.TitleBefore && mention.Form == NameForm.InitialSurname) evidence.Add(new("a title before an initial", -4));
        if (words.IsInitialsOfOther) evidence.Add(new("the name goes on", -4));
        return evidence;
    }

    /// <summary>A forename or a surname alone: weighed by what it is and what stands around it.</summary>
    public static IReadOnlyList<Evidence> OfOneName(PostContext context, PersonMention mention)
    {
        var evidence = new List<Evidence>(6);
        var words = new NameSurroundings(context, mention);
        NameFacts facts = NameTable.Lookup(words.Word.Hash);
        bool ordinary = facts.IsWord || facts.IsMonth || words.Word.Length <= 2;
        evidence.Add(ordinary ? new("a name that is also a word", 0.5) : new("a name on the register", 3));
        if (mention.Form == NameForm.Nickname) evidence.Add(new("a short form of the forename", -1));
        if (mention.Form == NameForm.Surname) evidence.Add(new("a surname alone", facts.IsPlace ? -3 : facts.IsForename ? -2 : -0.5));
        AddCues(evidence, words, ordinary, facts);
        AddOtherMeanings(evidence, words, mention, facts);
        return evidence;
    }

    private static void AddCues(List<Evidence> evidence, NameSurroundings words, bool ordinary, NameFacts facts)
    {
        bool tagged = words.Word.Is(WordFlags.InHashtag | WordFlags.InMention);
        if (!words.Word.Is(WordFlags.Capitalised) && !tagged) evidence.Add(new("written without a capital", -2));
        else if (!words.Word.Is(WordFlags.SentenceStart | WordFlags.AllCaps) && !words.InTitleCase) evidence.Add(new("a capital inside the sentence", ordinary ? 1.5 : 0.5));
        if (words.Word.Is(WordFlags.Possessive)) evidence.Add(new("a possessive", facts.IsMonth ? 0.5 : 1));
        if (words.Near(PersonCues.Year, Window) || words.ClassCodeNear(Window)) evidence.Add(new("a year group or class near by", 1.5));
        if (words.Near(PersonCues.Achievement, Window)) evidence.Add(new("praise near by", 1.5));
        if (words.Near(PersonCues.Pupil, Window) || words.Near(PersonCues.Age, Window) || words.Near(PersonCues.Family, 3)) evidence.Add(new("a word for pupils or family near by", 1));
        if (words.InList) evidence.Add(new("in a list with other names", 1.5));
        if (words.FillsItsSegment) evidence.Add(new("alone in a table cell or list item", 1));
        if (tagged) evidence.Add(new("in a hashtag or handle", 0.5));
    }

    private static void AddOtherMeanings(List<Evidence> evidence, NameSurroundings words, PersonMention mention, NameFacts facts)
    {
        if (words.TitleBefore) evidence.Add(new("a title before it", -8));
        if (words.SaintBefore) evidence.Add(new("a saint's or ruler's title before it", -8));
        if (words.ArticleBefore) evidence.Add(new("an article before it", -4));
        if (words.SuffixAfter) evidence.Add(new("a word for a place, a day or a prize after it", -5));
        else if (words.NameGoesOn) evidence.Add(new("another surname after it", -5));
        if (words.NameBefore) evidence.Add(new("the end of a longer name", mention.Form == NameForm.Surname ? -5 : -4));
        if (words.EpithetAfter) evidence.Add(new("'the' something after it", -3));
        if (mention.Form == NameForm.Surname && words.HasAt(mention.EndWord, PersonCues.Family)) evidence.Add(new("a whole family", -3));
        if (mention.Form == NameForm.Surname && words.PlaceBefore) evidence.Add(new("a word for places before it", -3));
        if (facts.IsMonth && words.DateBeside) evidence.Add(new("a date beside it", -6));
    }
}
