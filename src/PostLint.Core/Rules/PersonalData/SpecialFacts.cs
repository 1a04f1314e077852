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
        if (!tie.IsFound || tie.PersonWeight < 1) tie = OfNoun(context, match) is { IsFound: true } own ? own : tie;
        if (!tie.IsFound) return default;
        // "Goes to AA", "wets the bed": the fact is the verb of whoever stands right before.
        bool verb = match.Section == Orientation || match.Section == Religion || match.WordCount > 1;
        if (verb && tie.LinkWeight < 2.75 && tie.Person.EndWord == match.FirstWord && !context.Post.Words[match.FirstWord].StartsPhrase) tie = tie with { LinkWeight = 2.75 };
        evidence.Add(new Evidence("words of a special category", Strength(match)));
        evidence.Add(new Evidence("somebody who can be told", tie.PersonWeight));
        evidence.Add(new Evidence("the words between tie the two", tie.LinkWeight));
        FactScopes.Weigh(context, match.FirstWord, match.EndWord, tie, evidence);
        return tie;
    }

    /// <summary>"The Jehovah's Witness in Year 5", "our diabetic in 4B": the fact itself stands for the person.</summary>
    private static FactTie OfNoun(PostContext context, TermMatch match)
    {
        bool noun = (match.Section == Religion && !IsThing(context.Post, match)) || match.Section == State || match.Section == Ethnicity || match.Section == Care;
        Sentence sentence = context.Post.SentenceOf(match.FirstWord);
        if (!noun || match.FirstWord == sentence.FirstWord || match.EndWord + 1 >= sentence.EndWord || context.Post.Words[match.EndWord].StartsPhrase) return default;
        bool led = context.Post.Prose[context.Post.Words[match.FirstWord - 1].Span] is "the" or "The" or "our" or "Our" or "one" or "One" or "only" or "a" or "A";
        bool placed = context.Post.Prose[context.Post.Words[match.EndWord].Span] is "in" or "from" && (context.NameCues.In(match.EndWord + 1, Math.Min(sentence.EndWord, match.EndWord + 3)) & NameCues.Year) != NameCues.None;
        return led && placed ? new FactTie(default, 1.5, 3, match.FirstWord, match.EndWord) : default;
    }

    /// <summary>"A mosque in Year 4", "our prayer room": places and things of a faith are nobody.</summary>
    private static bool IsThing(Post post, TermMatch match) =>
        post.Prose[post.Words[match.EndWord - 1].Span] is "mosque" or "synagogue" or "gurdwara" or "hijab" or "niqab" or "burka" or "turban" or "patka" or "kippah" or "kippa" or "kirpan" or "rosary" or "crucifix" or "madrasa" or "madrassa" or "skullcap" or "room" or "prayers" or "mitzvah" or "hajj" or "umrah" or "school";

    private static double Strength(TermMatch match)
    {
        if (match.Section == Condition || match.Section == Needs || match.Section == Care || match.Section == Poverty || match.Section == Orientation) return 2;
        if (match.Section == State || match.Section == Treatment) return 1.75;
        return match.Section == Religion || match.Section == Ethnicity ? 1.5 : 0.75;
    }
}
