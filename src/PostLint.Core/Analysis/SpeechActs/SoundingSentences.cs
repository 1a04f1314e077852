using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>What the model of speech acts hears, for rules whose own evidence is a sum of other things.</summary>
public static class SoundingSentences
{
    /// <summary>A line of fewer words is a heading or a sign-off, of which the model knows little.</summary>
    private const int LeastWords = 6;

    /// <summary>What the model says for or against an act, within bounds, as evidence of a certain weight.</summary>
    public static Evidence Evidence(PostContext context, int sentence, SpeechAct act, double weight) =>
        new("how the sentence sounds", Math.Round(weight * Math.Clamp(context.Sounds(sentence, act), -1, 1.5), 2));

    /// <summary>
    /// The sentences that plainly sound like an act, are the writer's own words, and hold somebody who can be told: a name, or a noun for one person or
    /// a few.
    /// </summary>
    /// <param name="margin">From which margin a sentence counts.</param>
    public static List<int> OfSomebody(PostContext context, SpeechAct act, double margin)
    {
        List<int> found = [];
        int last = -1;
        foreach (PersonReference person in context.People)
        {
            if (person.Is(ReferenceTraits.Generic) || person is { IsName: false } && person.Is(ReferenceTraits.Plural) && !person.Is(ReferenceTraits.Few)) continue;
            int index = context.Post.SentenceIndexOf(person.FirstWord);
            if (index == last) continue;
            last = index;
            if (context.Post.SentenceList[index].WordCount < LeastWords) continue;
            if (context.Sounds(index, act) >= margin && !context.Post.IsQuoted(context.WordSpan(person.FirstWord, person.EndWord - person.FirstWord))) found.Add(index);
        }

        return found;
    }
}
