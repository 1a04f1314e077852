using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Wording that leaves one person: "our only Muslim pupil", "the one boy who", "the middle one of the triplets", "the head boy's twin".</summary>
internal static class SinglingOut
{
    private static readonly uint OneWho = IdentifyingWords.List.Section("onewho"), Multiple = IdentifyingWords.List.Section("multiple"), Harmless = IdentifyingWords.List.Section("harmless"), School = IdentifyingWords.List.Section("school"), Only = IdentifyingWords.List.Section("only"), Thing = IdentifyingWords.List.Section("thing"), Triplet = IdentifyingWords.List.Section("triplet"), Sexed = IdentifyingWords.List.Section("sexed");

    private static readonly string[] PublicRoles = ["head", "headteacher", "headmaster", "headmistress", "teacher", "principal", "governor", "governors", "school"];

    /// <summary>"One" and what the list of nouns for people calls "only".</summary>
    private static readonly ulong[] Singling = [.. "one only lone single sole solitary".Split(' ').Select(word => WordHash.Of(word))];

    /// <summary>The words that single somebody out, in prose offsets, or an empty span.</summary>
    /// <param name="present">The sections of <see cref="IdentifyingWords"/> in the sentence.</param>
    public static TextSpan Find(PostContext context, Sentence sentence, uint present)
    {
        Post post = context.Post;
        ReadOnlySpan<PersonReference> people = MaySingle(post, sentence) ? context.People.Starting(sentence.FirstWord, sentence.EndWord) : default;
        foreach (PersonReference reference in people)
        {
            if (!reference.IsName && !IsWish(post, reference.FirstWord) && Singles(context, sentence, reference) && !IdentifyingWords.Has(context, sentence, Harmless) && !IdentifyingWords.IsTold(context, sentence)) return context.WordSpan(reference.FirstWord, reference.TailEnd - reference.FirstWord);
        }

        if ((present & (Only | OneWho | Multiple | Triplet)) == 0) return default;
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            (uint sections, int end) = IdentifyingWords.List.At(post, i, sentence.EndWord);
            if ((sections & Only) != 0 && IsOnlyInSchool(context, sentence, end) is var stop and > 0) return context.WordSpan(i, stop - i);
            if ((sections & Only) != 0 && IsOnlyOfKind(context, sentence, i, end)) return context.WordSpan(i, Math.Min(sentence.EndWord, end + 2) - i);
            if ((sections & (OneWho | Multiple | Triplet)) == 0 || IdentifyingWords.Has(context, sentence, Harmless) || IsWish(post, i)) continue;
            PersonReference reference = Covering(context, i, end);
            bool person = (sections & Triplet) != 0 || (sections & OneWho) != 0 ? SpeaksOfPupil(context, sentence) : IsOfPupils(context, reference, i, end);
            if (!person || IdentifyingWords.IsTold(context, sentence)) continue;
            return reference.EndWord > 0 ? context.WordSpan(reference.FirstWord, Math.Max(reference.TailEnd, end) - reference.FirstWord) : context.WordSpan(i, Math.Min(sentence.EndWord, end + 4) - i);
        }

        return default;
    }

    /// <summary>Whether a word stands in the sentence without which no noun singles anybody out; most sentences end here.</summary>
    private static bool MaySingle(Post post, Sentence sentence)
    {
        foreach (Word word in post.Words.Span[sentence.FirstWord..sentence.EndWord])
        {
            if (Singling.Contains(word.Hash)) return true;
        }

        return false;
    }

    /// <summary>"Be the one pupil who picks it up" is said to all.</summary>
    private static bool IsWish(Post post, int word) => word > 0 && !post.Words[word].StartsPhrase && post.Prose[post.Words[word - 1].Span] is "be" or "Be" or "become" or "being";

    private static bool Singles(PostContext context, Sentence sentence, PersonReference reference)
    {
        if (reference.Is(ReferenceTraits.Generic) || reference.Sort == ReferenceSort.Unknown || IsPublic(context, reference)) return false;
        if (reference.Is(ReferenceTraits.Only)) return reference.Is(ReferenceTraits.Definite | ReferenceTraits.Own | ReferenceTraits.Year | ReferenceTraits.Group) || IdentifyingWords.Has(context, sentence, School) || IsOneAndOnly(context.Post, sentence, reference);
        bool justOne = reference.FirstWord > sentence.FirstWord && context.Post.Prose[context.Post.Words[reference.FirstWord - 1].Span] is "just" or "only" && context.Post.Prose[context.Post.Words[reference.FirstWord].Span] is "one";
        if (justOne && !IsOfEach(context.Post, reference) && reference.Sort == ReferenceSort.Pupil && (reference.Is(ReferenceTraits.Group | ReferenceTraits.Year) || HasOurs(context, sentence, reference))) return true;
        return reference.Is(ReferenceTraits.Definite) && reference.Is(ReferenceTraits.Indefinite) && reference.Sort == ReferenceSort.Pupil && !reference.Is(ReferenceTraits.Plural);
    }

    /// <summary>"Just one pupil from each tutor group."</summary>
    private static bool IsOfEach(Post post, PersonReference reference)
    {
        for (int i = reference.EndWord; i < Math.Min(post.Words.Count, reference.EndWord + 4); i++)
        {
            if (post.Prose[post.Words[i].Span] is "each" or "every" or "per") return true;
        }

        return false;
    }

    /// <summary>A head teacher or governor, whom everybody knows.</summary>
    private static bool IsPublic(PostContext context, PersonReference reference)
    {
        if (reference.Sort != ReferenceSort.Staff) return false;
        ReadOnlySpan<char> head = context.Post.Prose[context.Post.Words[reference.EndWord - 1].Span];
        bool teacher = head is "teacher" or "school";
        return PublicRoles.Contains(head.ToString()) && (!teacher || reference.EndWord > 1 && context.Post.Prose[context.Post.Words[reference.EndWord - 2].Span] is "head" or "of");
    }

    /// <summary>"We've just one pupil with a Welsh-speaking home": ours, and something follows that tells which.</summary>
    private static bool HasOurs(PostContext context, Sentence sentence, PersonReference reference)
    {
        Post post = context.Post;
        int owner = reference.FirstWord - 2;
        return owner >= sentence.FirstWord && post.Prose[post.Words[owner].Span] is "have" or "We've" or "we've" or "We’ve" or "we’ve" && reference.EndWord < sentence.EndWord && post.Prose[post.Words[reference.EndWord].Span] is "with" or "who" or "whose" or "doing" or "from";
    }

    /// <summary>"Our one and only": the noun starts behind the "and".</summary>
    private static bool IsOneAndOnly(Post post, Sentence sentence, PersonReference reference)
    {
        for (int i = Math.Max(sentence.FirstWord, reference.FirstWord - 4); i + 2 < reference.EndWord; i++)
        {
            if (post.Prose[post.Words[i].Span] is "one" or "One" && post.Prose[post.Words[i + 1].Span] is "and" && post.Prose[post.Words[i + 2].Span] is "only") return true;
        }

        return false;
    }

    /// <summary>The end of "the only Traveller in the school", or 0: somebody, and a group of the school to be alone in.</summary>
    private static int IsOnlyInSchool(PostContext context, Sentence sentence, int noun)
    {
        if (IdentifyingWords.List.Is(context.Post, noun, Thing) || IdentifyingWords.List.Is(context.Post, noun + 1, Thing) || !SpeaksOfPupil(context, sentence) || IdentifyingWords.IsTold(context, sentence)) return 0;
        for (int i = noun + 1; i < Math.Min(sentence.EndWord, noun + 7); i++)
        {
            if (IdentifyingWords.List.Is(context.Post, i, School) && context.Post.Prose[context.Post.Words[i - 1].Span] is "the" or "our" or "my" or "in" or "whole" or "first" or "second" or "entire") return i + 1;
        }

        return 0;
    }

    /// <summary>"Our only female prop forward": of the school, and told from the others by what nobody else is.</summary>
    private static bool IsOnlyOfKind(PostContext context, Sentence sentence, int only, int kind)
    {
        Post post = context.Post;
        if (post.Prose[post.Words[only].Span] is not ("our" or "Our" or "my" or "My") || kind + 1 >= sentence.EndWord || post.Words[kind + 1].StartsPhrase || !IdentifyingWords.List.Is(post, kind, Sexed)) return false;
        for (int i = kind + 1; i < Math.Min(sentence.EndWord, kind + 4); i++)
        {
            if (IdentifyingWords.List.Is(post, i, Thing)) return false;
        }

        foreach (PersonReference reference in context.People.Starting(only, kind + 4))
        {
            if (IsPublic(context, reference)) return false;
        }

        return !IdentifyingWords.Has(context, sentence, Harmless) && !IdentifyingWords.IsTold(context, sentence);
    }

    /// <summary>Twins and triplets of the school, by a year, "our" or what they belong to.</summary>
    private static bool IsOfPupils(PostContext context, PersonReference reference, int first, int end) =>
        reference.EndWord > 0 && reference.Is(ReferenceTraits.Year | ReferenceTraits.Group | ReferenceTraits.Own | ReferenceTraits.Possessed)
        || (context.NameCues.In(first - 4, end + 4) & NameCues.Year) != NameCues.None;

    private static bool SpeaksOfPupil(PostContext context, Sentence sentence)
    {
        foreach (PersonReference reference in context.People.Starting(sentence.FirstWord - 20, sentence.EndWord))
        {
            if (reference.Sort is ReferenceSort.Pupil or ReferenceSort.Relative && !reference.Is(ReferenceTraits.Generic)) return true;
        }

        return (context.NameCues.In(sentence.FirstWord, sentence.EndWord) & NameCues.Year) != NameCues.None;
    }

    private static PersonReference Covering(PostContext context, int first, int end)
    {
        foreach (PersonReference reference in PersonReferences.Around(context, first, end))
        {
            if (reference.EndWord > first && !reference.IsName) return reference;
        }

        return default;
    }
}
