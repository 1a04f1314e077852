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
    /// The next sentence that plainly sounds like an act, is the writer's own words, and holds somebody who can be told: a name, or a noun for one
    /// person or a few. -1 when there is none.
    /// </summary>
    /// <param name="margin">From which margin a sentence counts.</param>
    /// <param name="from">The sentence to look from.</param>
    public static int NextOfSomebody(PostContext context, SpeechAct act, double margin, int from)
    {
        if (context.SpeechActs.Most(act) < margin) return -1;
        for (int i = from; i < context.Post.Sentences.Count; i++)
        {
            if (context.Post.Sentences[i].WordCount >= LeastWords && context.Sounds(i, act) >= margin && HoldsSomebody(context, context.Post.Sentences[i])) return i;
        }

        return -1;
    }

    private static bool HoldsSomebody(PostContext context, Sentence sentence)
    {
        foreach (PersonReference person in context.People.Starting(sentence.FirstWord, sentence.EndWord))
        {
            if (person.Is(ReferenceTraits.Generic) || person is { IsName: false } && person.Is(ReferenceTraits.Plural) && !person.Is(ReferenceTraits.Few)) continue;
            if (!context.Post.IsQuoted(context.WordSpan(person.FirstWord, person.EndWord - person.FirstWord))) return true;
        }

        return false;
    }
}
