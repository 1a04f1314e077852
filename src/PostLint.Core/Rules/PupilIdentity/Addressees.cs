using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds the one person or family whom a sentence speaks to.</summary>
internal static class Addressees
{
    /// <summary>The surest addressee of a sentence; none where it is quoted.</summary>
    public static Addressee Find(PostContext context, Sentence sentence)
    {
        Post post = context.Post;
        if (post.IsQuoted(sentence.Span) || post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Quote) return default;
        Addressee best = AddressedHandles.Find(post, sentence);
        best = Surer(best, AddressedCarers.Find(context, sentence));
        best = Surer(best, AddressedHouseholds.Find(context, sentence));
        foreach (PersonReference person in context.People.Starting(sentence.FirstWord, sentence.EndWord))
        {
            Addressee found = AddressedPeople.Find(context, sentence, person);
            if (found.IsSurerThan(best) && !IsQuoted(context, person)) best = found;
        }

        return best;
    }

    /// <summary>The one with the higher score; the first of equals.</summary>
    private static Addressee Surer(Addressee best, Addressee found) => found.Score > best.Score ? found : best;

    private static bool IsQuoted(PostContext context, PersonReference person) =>
        context.Post.IsQuoted(context.WordSpan(person.FirstWord, person.EndWord - person.FirstWord));
}
