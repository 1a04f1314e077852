using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds the adult of one child who is asked: "Would whoever collects Amara please ring".</summary>
internal static class AddressedCarers
{
    public static Addressee Find(PostContext context, Sentence sentence)
    {
        Post post = context.Post;
        int first = MessageWords.Find(post, sentence.FirstWord, sentence.EndWord, MessageWords.Carer);
        if (first < 0) return default;
        int end = MessageWords.At(post, first, sentence.EndWord).End;
        foreach (PersonReference child in context.People.Starting(end, Math.Min(sentence.EndWord, end + 2)))
        {
            if (IsOne(child)) return new Addressee(first, child.EndWord, 3, IsCall: true, "a message to whoever looks after one child");
        }

        return default;
    }

    /// <summary>"Amara", "the boy in 4B"; not "a child from Year 2".</summary>
    private static bool IsOne(PersonReference child)
    {
        const ReferenceTraits NotOne = ReferenceTraits.Plural | ReferenceTraits.Generic | ReferenceTraits.Indefinite;
        return child.IsName || child.Sort == ReferenceSort.Pupil && !child.Is(NotOne);
    }
}
