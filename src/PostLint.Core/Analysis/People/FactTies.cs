using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Ties a fact (an illness, an absence, a faith) to the person it is told of: "Poppy, who has", "Kieran's", "our only ... pupil", "she is",
/// another cell of the row. What only stands in the same sentence ("raised money for") is hardly tied.
/// </summary>
internal static class FactTies
{
    /// <summary>How far a person may stand from the fact, in words, with what belongs to the person between; a pronoun's person further; one in another cell by cells.</summary>
    private const int Reach = 16, PronounReach = 40, LongestTail = 32, MostCells = 64;

    private static readonly PhraseList Words = new("tie-words");
    private static readonly uint Link = Words.Section("link"), Soft = Words.Section("soft"), Break = Words.Section("break"), Before = Words.Section("before"), Pronoun = Words.Section("pronoun"), Own = Words.Section("own"), Subject = Words.Section("subject");

    /// <summary>The closest tie of the words <paramref name="first"/> to <paramref name="end"/>, or none.</summary>
    public static FactTie Find(PostContext context, int first, int end)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(first);
        FactTie best = OfPronoun(context, sentence, first, end);
        foreach (PersonReference person in PersonReferences.Around(context, Math.Max(sentence.FirstWord, first - Reach - LongestTail), Math.Min(sentence.EndWord, end + Reach + 1)))
        {
            if (person.EndWord <= sentence.FirstWord) continue;
            double weight = PersonWeight.Of(person);
            if (weight <= 0) continue;
            double link = LinkOf(post, sentence, person, first, end);
            if (link > 0 && weight + link > best.Score) best = new FactTie(person, weight, link, Math.Min(person.FirstWord, first), Math.Max(Math.Min(person.TailEnd, sentence.EndWord), end));
        }

        return best.LinkWeight >= 2 ? best : InRow(context, sentence, first, end) is { IsFound: true } row && row.Score > best.Score ? row : best;
    }

    private static double LinkOf(Post post, Sentence sentence, PersonReference person, int first, int end)
    {
        if (person.FirstWord < end && first < person.EndWord) return person.IsName ? 0 : 3;
        if (person.EndWord <= first)
        {
            int from = person.TailEnd <= first ? person.TailEnd : person.EndWord;
            return Forward(post, from, first, post.Words[person.EndWord - 1].Is(WordFlags.Possessive) && person.EndWord == from);
        }

        return Backward(post, end, person.FirstWord);
    }

    /// <summary>From the person on to the fact.</summary>
    private static double Forward(Post post, int from, int fact, bool possessive)
    {
        int gap = fact - from;
        if (gap > Reach) return 0;
        int broken = Words.Find(post, from, fact, Break);
        if (possessive) return gap <= 4 && broken < 0 ? 3 : 0.5;
        // "Juno (asthma)": what stands in brackets right behind somebody is said of nobody else.
        if (gap == 0) return !post.Words[fact].StartsPhrase ? 1.5 : post.Prose.Text[post.Words[fact].Start - 1] == '(' ? 2.75 : 2.25;
        int hard = 0, loose = 0;
        bool linked = false;
        for (int i = from; i < fact;)
        {
            (uint sections, int next) = Words.At(post, i, fact);
            if (i > from && post.Words[i].Is(WordFlags.HardBreakBefore)) hard++;
            if ((sections & Link) != 0) (linked, loose) = (true, 0);
            else if ((sections & Subject) != 0 && linked) (linked, loose) = (false, loose + 2);
            else if ((sections & Soft) == 0) loose++;
            i = Math.Max(i + 1, next);
        }

        double link = linked ? loose <= 2 ? 3 : loose <= 4 ? 2 : 1 : loose <= 2 ? 1.5 : loose <= 5 ? 0.75 : 0.25;
        return link - (broken >= 0 ? 2 : 0) - (hard > 0 && !linked ? 0.75 : 0);
    }

    /// <summary>From the fact on to the person: "wheelchair user Sam", "chemotherapy for Sam", "diagnosed with asthma, Sam".</summary>
    private static double Backward(Post post, int fact, int person)
    {
        int gap = person - fact;
        if (gap > 5 || Words.Has(post, fact, person, Break)) return gap > Reach ? 0 : 0.25;
        if (gap == 0) return 2.25;
        return Words.Is(post, person - 1, Before) && gap <= 3 ? 2.5 : gap <= 2 ? 1.25 : 0.5;
    }

    /// <summary>"She has", "his": the person whom the pronoun takes up, in the sentence or before it.</summary>
    private static FactTie OfPronoun(PostContext context, Sentence sentence, int first, int end)
    {
        Post post = context.Post;
        for (int i = first - 1; i >= Math.Max(sentence.FirstWord, first - Reach); i--)
        {
            if ((Words.At(post, i, i + 1).Sections & Pronoun) == 0) continue;
            PersonReference person = Antecedent(context, i);
            if (person.EndWord == 0) return default;
            double link = Forward(post, i + 1, first, (Words.At(post, i, i + 1).Sections & Own) != 0);
            // "He's in foster care": the verb is in the pronoun.
            if (link < 3 && first == i + 1 && post.Words[i].Is(WordFlags.Possessive)) link = 3;
            return new FactTie(person, PersonWeight.Of(person) * 0.9, link, person.FirstWord >= sentence.FirstWord ? person.FirstWord : i, end);
        }

        return default;
    }

    /// <summary>The nearest person before a pronoun, in the same paragraph or list.</summary>
    private static PersonReference Antecedent(PostContext context, int pronoun)
    {
        PersonReference found = default;
        foreach (PersonReference person in PersonReferences.Around(context, pronoun - PronounReach, pronoun))
        {
            if (person.EndWord > pronoun) break;
            if (pronoun - person.EndWord <= PronounReach && PersonWeight.Of(person) > 0 && !person.Is(ReferenceTraits.Plural)) found = person;
        }

        return found;
    }

    /// <summary>Somebody named in another cell of the row.</summary>
    private static FactTie InRow(PostContext context, Sentence sentence, int first, int end)
    {
        Post post = context.Post;
        if (post.Prose.Segments[sentence.Segment].Kind != ProseSegmentKind.TableCell) return default;
        (int from, int to) = TableRow.Around(post, sentence.Segment, MostCells);
        foreach (PersonReference person in context.People.Starting(post.WordAt(post.Prose.Segments[from].Span.Start), post.WordAt(post.Prose.Segments[to].Span.End)))
        {
            int segment = post.SentenceOf(person.FirstWord).Segment;
            if (person.IsName && segment != sentence.Segment && post.Prose.Segments[segment].Kind == ProseSegmentKind.TableCell) return new FactTie(person, PersonWeight.Of(person), 2.25, first, end);
        }

        return default;
    }
}
