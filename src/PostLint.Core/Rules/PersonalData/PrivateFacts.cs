using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// Weighs whether words of private life are told of a person. An absence needs a reason in its sentence; holidays and homes count for the
/// writer too, on a personal account and while they last.
/// </summary>
internal static class PrivateFacts
{
    private const int StoryReach = 30;

    public static Lexicon Words { get; } = Lexicon.Embedded("private-facts");

    private static readonly int Absence = Words.Section("absence"), Reason = Words.Section("reason"), Family = Words.Section("family"), Home = Words.Section("home"), Holiday = Words.Section("holiday"), Going = Words.Section("going");

    /// <summary>How many words tell how long somebody is away: "until next Friday".</summary>
    private const int MostOfTime = 3;

    private static readonly PhraseList Facts = new("private-facts"), Scopes = new("private-scopes");
    private static readonly uint Away = Facts.Section("absence"), Why = Facts.Section("reason") | Facts.Section("family"), Trip = Facts.Section("holiday"), Place = Facts.Section("place");
    private static readonly uint Agreed = Scopes.Section("agreed"), Event = Scopes.Section("event"), School = Scopes.Section("school"), Story = Scopes.Section("story"), Fiction = Scopes.Section("fiction"), General = Scopes.Section("general"), Past = Scopes.Section("past"), Sad = Scopes.Section("sad"), Health = Scopes.Section("health"), Back = Scopes.Section("back"), Writer = Scopes.Section("writer"), Span = Scopes.Section("span"), Cancel = Scopes.Section("cancel"), Causal = Scopes.Section("causal"), Business = Scopes.Section("business"), Pronoun = Scopes.Section("pronoun"), Cover = Scopes.Section("cover");

    public static string Message(TermMatch match) =>
        match.Section == Holiday || match.Section == Going ? "this tells where somebody is on holiday"
        : match.Section == Home ? "this tells about somebody's home or whereabouts"
        : match.Section == Family ? "this tells family news of somebody"
        : "this tells why somebody is away";

    /// <summary>Whether the sentence of a word tells that somebody is away.</summary>
    public static bool TellsAbsence(Post post, int word)
    {
        Sentence sentence = post.SentenceOf(word);
        return Facts.Has(post, sentence.FirstWord, sentence.EndWord, Away);
    }

    /// <summary>"Mr Spindlow is away this week, and Ms Varga takes his classes": an absence without a reason, and what readers need to know of it.</summary>
    public static bool IsPlainAbsence(Post post, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            (uint sections, int next) = Facts.At(post, i, sentence.EndWord);
            if ((sections & Away) == 0) continue;
            int clause = next;
            while (clause < sentence.EndWord && !post.Words[clause].StartsPhrase)
            {
                if (clause - next >= MostOfTime || post.Prose[post.Words[clause].Span].EndsWith("ing")) return false;
                clause++;
            }

            return Scopes.Has(post, clause, sentence.EndWord, Cover) && !Facts.Has(post, sentence.FirstWord, sentence.EndWord, Why | Trip) && !Scopes.Has(post, sentence.FirstWord, sentence.EndWord, Causal | Sad | Health);
        }

        return false;
    }

    public static bool IsHealth(PostContext context, TermMatch match)
    {
        Sentence sentence = context.Post.SentenceOf(match.FirstWord);
        return Scopes.Has(context.Post, sentence.FirstWord, sentence.EndWord, Health);
    }

    public static FactTie Weigh(PostContext context, TermMatch match, List<Evidence> evidence)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        double strength = Strength(context, sentence, match);
        if (strength <= 0) return default;
        FactTie tie = FactTies.Find(context, match.FirstWord, match.EndWord);
        if (!tie.IsFound || tie.PersonWeight < 1) tie = OfWriter(context, sentence, match) is { IsFound: true } own ? own : tie;
        if (!tie.IsFound) return default;
        // "Lives alone", "got engaged": the fact is the verb, so that the person right before it is its subject.
        bool subject = tie.Person.EndWord == match.FirstWord && !post.Words[match.FirstWord].StartsPhrase || tie.Person.EndWord == match.FirstWord - 1 && post.Prose[post.Words[match.FirstWord - 1].Span] is "who";
        if (subject && tie.LinkWeight < 2.75) tie = tie with { LinkWeight = 2.75 };
        evidence.Add(new Evidence("words of private life", strength));
        evidence.Add(new Evidence("somebody who can be told", tie.PersonWeight));
        evidence.Add(new Evidence("the words between tie the two", tie.LinkWeight));
        AddScopes(post, sentence, match, evidence);
        // The reason of an absence stands behind it.
        return match.Section == Absence ? tie with { EndWord = sentence.EndWord } : tie;
    }

    private static double Strength(PostContext context, Sentence sentence, TermMatch match)
    {
        Post post = context.Post;
        if (match.Section == Absence)
        {
            if (Facts.Has(post, sentence.FirstWord, sentence.EndWord, Why)) return 1.75;
            if (Facts.Has(post, sentence.FirstWord, sentence.EndWord, Trip)) return 1.25;
            // Whatever the reason is: it is the person's unless it is one of work.
            return (Scopes.Has(post, sentence.FirstWord, sentence.EndWord, Causal) || OpensReason(post, sentence, match.EndWord)) && !Scopes.Has(post, sentence.FirstWord, sentence.EndWord, Business) && Scopes.Has(post, match.EndWord, sentence.EndWord, Pronoun) ? 1.25 : 0;
        }

        if (match.Section == Reason) return IsAway(post, sentence) ? 1.75 : context.Authorship.IsPersonal && match.WordCount > 1 ? 1.25 : 0;
        if (match.Section == Going) return GoesSomewhere(post, sentence, match) ? 1.25 : 0;
        return match.Section == Family ? 1.5 : match.Section == Home || match.Section == Holiday ? 1.25 : 0;
    }

    /// <summary>"Is off today: her boiler ...": a clause that opens with what is hers.</summary>
    private static bool OpensReason(Post post, Sentence sentence, int from)
    {
        for (int i = from; i < sentence.EndWord; i++)
        {
            if (post.Words[i].StartsPhrase && post.Prose[post.Words[i].Span] is "her" or "his" or "their") return true;
        }

        return false;
    }

    /// <summary>"Off to Cornwall", "away in the Alps for a fortnight": a place of holidays, or a time away.</summary>
    private static bool GoesSomewhere(Post post, Sentence sentence, TermMatch match)
    {
        if (Facts.Has(post, match.EndWord, Math.Min(sentence.EndWord, match.EndWord + 5), Place)) return true;
        ReadOnlySpan<char> first = post.Prose[post.Words[match.FirstWord].Span];
        bool flown = first is "flown" or "flew" or "flies" or "jetted" or "whisked";
        if (!flown && !Scopes.Has(post, match.EndWord, sentence.EndWord, Span)) return false;
        if (first is "off" or "Off" or "away" or "Away" or "going" or "Going" or "flying" or "Flying") return true;
        for (int i = match.EndWord; i < Math.Min(sentence.EndWord, match.EndWord + 4); i++)
        {
            if (post.Words[i].Is(WordFlags.Capitalised) && NameTable.Lookup(post.Words[i].Hash).IsPlace) return true;
        }

        return false;
    }

    /// <summary>Whether the sentence tells that somebody is away, or that something falls out.</summary>
    private static bool IsAway(Post post, Sentence sentence)
    {
        int before = post.SentenceIndexOf(sentence.FirstWord) - 1;
        return IsAwayIn(post, sentence) || before >= 0 && post.Sentences[before].Segment == sentence.Segment && IsAwayIn(post, post.Sentences[before]);
    }

    private static bool IsAwayIn(Post post, Sentence sentence) =>
        Facts.Has(post, sentence.FirstWord, sentence.EndWord, Away) || Scopes.Has(post, sentence.FirstWord, sentence.EndWord, Cancel) || post.Prose[post.Words[sentence.FirstWord].Span] is "No";

    /// <summary>Whether the words around a sentence say that the person wanted it told, or that it is a story.</summary>
    public static bool IsExcused(Post post, Sentence sentence)
    {
        (int from, int to) = Around(post, sentence);
        return Scopes.Has(post, from, to, Agreed | Story | Fiction);
    }

    /// <summary>The words of a sentence and those near it in its paragraph.</summary>
    private static (int From, int To) Around(Post post, Sentence sentence)
    {
        TextSpan segment = post.Prose.Segments[sentence.Segment].Span;
        return (Math.Max(post.WordAt(segment.Start), sentence.FirstWord - StoryReach), Math.Min(post.WordAt(segment.End), sentence.EndWord + StoryReach));
    }

    private static void AddScopes(Post post, Sentence sentence, TermMatch match, List<Evidence> evidence)
    {
        (int from, int to) = Around(post, sentence);
        if (Scopes.Has(post, from, to, Agreed)) evidence.Add(new Evidence("the person wanted it told", -5));
        if (Scopes.Has(post, from, to, Story)) evidence.Add(new Evidence("a story, a play or an animal", -4));
        else if (Scopes.Has(post, from, match.FirstWord, Fiction)) evidence.Add(new Evidence("a play or a book is near", -2.25));
        if (Scopes.Has(post, sentence.FirstWord, sentence.EndWord, School)) evidence.Add(new Evidence("news of the school", -1.5));
        if (Scopes.Has(post, sentence.FirstWord, sentence.EndWord, General)) evidence.Add(new Evidence("a statement about many", -2));
        if ((match.Section == Holiday || match.Section == Going) && Scopes.Has(post, sentence.FirstWord, sentence.EndWord, Past | Back)) evidence.Add(new Evidence("a holiday that is over", -2.5));
        if (match.Section == Family && Scopes.Has(post, sentence.FirstWord, sentence.EndWord, Event) && !Scopes.Has(post, sentence.FirstWord, sentence.EndWord, Sad)) evidence.Add(new Evidence("a farewell or good wishes", -0.5));
    }

    /// <summary>The writer's own holiday or empty house, on a personal account, while it lasts.</summary>
    private static FactTie OfWriter(PostContext context, Sentence sentence, TermMatch match)
    {
        if (!context.Authorship.IsPersonal || match.Section == Absence || Scopes.Has(context.Post, sentence.FirstWord, sentence.EndWord, Past | Back)) return default;
        bool opens = sentence.FirstWord == match.FirstWord || Scopes.Has(context.Post, sentence.FirstWord, sentence.EndWord, Writer);
        return opens ? new FactTie(default, 2.25, match.Section == Holiday || match.Section == Going || match.Section == Home ? 2.5 : 1.75, sentence.FirstWord, match.EndWord) : default;
    }

    /// <summary>"Is away" instead of the reason, where the sentence runs from the person to its end.</summary>
    public static IReadOnlyList<CodeFix> Neutral(PostContext context, FactTie tie, TermMatch match)
    {
        Sentence sentence = context.Post.SentenceOf(match.FirstWord);
        bool away = (match.Section == Absence || match.Section == Reason) && tie.Person.EndWord > sentence.FirstWord && tie.Person.FirstWord == sentence.FirstWord && tie.Person.EndWord <= match.FirstWord;
        if (!away) return [];
        TextSpan rest = TextSpan.FromBounds(context.Post.Words[tie.Person.EndWord].Start, context.Post.Words[sentence.EndWord - 1].End);
        return context.Replace(rest, "is away this week", "leave the reason out");
    }
}
