using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Weighs whether words of a special category are told of a person: who it is, how the fact is tied, and what makes it general.</summary>
internal static class SpecialFacts
{
    public static Lexicon Words { get; } = Lexicon.Embedded("special-facts");

    private static readonly int Condition = Words.Section("condition"), State = Words.Section("state"), Treatment = Words.Section("treatment"), Needs = Words.Section("sen"), Religion = Words.Section("religion"),
        Ethnicity = Words.Section("ethnicity"), Orientation = Words.Section("orientation"), Care = Words.Section("care"), Poverty = Words.Section("poverty"), Everyday = Words.Section("everyday");

    public static string Message(TermMatch match) =>
        match.Section == Condition || match.Section == State || match.Section == Treatment ? "this tells about somebody's health"
        : match.Section == Needs ? "this tells about somebody's special needs"
        : match.Section == Religion ? "this tells about somebody's religion"
        : match.Section == Ethnicity ? "this tells about somebody's origin"
        : match.Section == Orientation ? "this tells about somebody's orientation or gender"
        : match.Section == Care ? "this tells that somebody is or was looked after"
        : match.Section == Poverty ? "this tells about somebody's hardship"
        : "this tells a very private detail of somebody";

    /// <summary>The tie of a fact, and the evidence for and against its being somebody's.</summary>
    public static FactTie Weigh(PostContext context, TermMatch match, List<Evidence> evidence)
    {
        // An everyday illness as the reason of an absence is private life, PL1007.
        if (FactScopes.Hides(context.Post, match) || match.Section == Everyday && PrivateFacts.TellsAbsence(context.Post, match.FirstWord)) return default;
        FactTie tie = FactTies.Find(context, match.FirstWord, match.EndWord);
        if (!tie.IsFound) return default;
        bool verb = match.Section == Orientation || match.Section == Religion;
        if (verb && tie.LinkWeight < 2.75 && tie.Person.EndWord == match.FirstWord && !context.Post.Words[match.FirstWord].StartsPhrase) tie = tie with { LinkWeight = 2.75 };
        evidence.Add(new Evidence("words of a special category", Strength(match)));
        evidence.Add(new Evidence("somebody who can be told", tie.PersonWeight));
        evidence.Add(new Evidence("the words between tie the two", tie.LinkWeight));
        FactScopes.Weigh(context, match.FirstWord, tie, evidence);
        return tie;
    }

    private static double Strength(TermMatch match)
    {
        if (match.Section == Condition || match.Section == Needs || match.Section == Care || match.Section == Poverty || match.Section == Orientation) return 2;
        if (match.Section == State || match.Section == Treatment) return 1.75;
        return match.Section == Religion || match.Section == Ethnicity ? 1.5 : 0.75;
    }
}
