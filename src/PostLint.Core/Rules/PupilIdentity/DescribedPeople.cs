using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Tells the nouns that mean one person or family from those that mean many or anybody.</summary>
internal static class DescribedPeople
{
    public static bool IsOne(in PersonInSentence person)
    {
        PersonReference noun = person.Reference;
        if (noun.Sort == ReferenceSort.Staff || noun.Sort == ReferenceSort.Pupil && noun.Is(ReferenceTraits.Plural)) return false;
        if (IsRelative(noun)) return true;
        bool explained = MessageWords.Is(person.Post, noun.EndWord, MessageWords.Who);
        return IsPupilOfYear(person.Post, noun) || explained && IsParentCalled(person.Post, noun) || IsSingledOut(person, explained);
    }

    /// <summary>"Idris's mum", "one of our dads".</summary>
    private static bool IsRelative(PersonReference noun) =>
        noun.Is(ReferenceTraits.Possessed) || noun.Sort == ReferenceSort.Parent && noun.Is(ReferenceTraits.OneOf);

    /// <summary>"Year 4 boy in the red coat", where the sentence opens with it.</summary>
    private static bool IsPupilOfYear(Post post, PersonReference noun)
    {
        if (noun.Sort != ReferenceSort.Pupil || !noun.Is(ReferenceTraits.Year)) return false;
        return !noun.Is(ReferenceTraits.Indefinite | ReferenceTraits.Few) && post.Words[noun.FirstWord].Is(WordFlags.SentenceStart);
    }

    /// <summary>"Dad of the twins in Ash, your umbrella is here."</summary>
    private static bool IsParentCalled(Post post, PersonReference noun) =>
        noun.Sort == ReferenceSort.Parent && !noun.Is(ReferenceTraits.Plural | ReferenceTraits.Indefinite) && post.Words[noun.FirstWord].StartsPhrase;

    /// <summary>"The lady who rang", "the parents of the boy in 4B", "the owner of the dog".</summary>
    private static bool IsSingledOut(in PersonInSentence person, bool explained)
    {
        PersonReference noun = person.Reference;
        if (!noun.Is(ReferenceTraits.Definite) || noun.Is(ReferenceTraits.Own) || !explained && noun.TailEnd <= noun.EndWord) return false;
        return !MessageWords.Has(person.Post, noun.FirstWord, person.EndWord, MessageWords.Many);
    }
}
