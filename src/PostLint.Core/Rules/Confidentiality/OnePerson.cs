using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.Confidentiality;

/// <summary>Whether a sentence speaks of one person or family, by name or by a noun that is nobody in general.</summary>
internal static class OnePerson
{
    public static bool IsMeantIn(PostContext context, Sentence sentence)
    {
        foreach (PersonReference person in context.People.Starting(sentence.FirstWord, sentence.EndWord))
        {
            if (!person.Is(ReferenceTraits.Generic | ReferenceTraits.Plural)) return true;
        }

        return false;
    }
}
