using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// Estimates how many pupils a description leaves: the size of the year where the configuration tells it, times the share that each kind of
/// detail leaves. Below two it is one pupil.
/// </summary>
internal static class TraitPile
{
    /// <summary>The size of a year that the configuration does not know.</summary>
    private const double UnknownYear = 90;

    private const double LeavesOne = 2;

    /// <summary>The shares are rough and on the careful side: most of a year does not have the trait.</summary>
    private static readonly (uint Section, double Share)[] Shares =
    [
        (IdentifyingWords.List.Section("sex"), 0.5),
        (IdentifyingWords.List.Section("look"), 0.1),
        (IdentifyingWords.List.Section("transport"), 0.1),
        (IdentifyingWords.List.Section("family"), 0.1),
        (IdentifyingWords.List.Section("origin"), 0.1),
        (IdentifyingWords.List.Section("pastime"), 0.1),
        (IdentifyingWords.List.Section("home"), 0.1),
        (IdentifyingWords.List.Section("joined"), 0.1),
        (IdentifyingWords.List.Section("injury"), 0.1),
        (IdentifyingWords.List.Section("rare"), 0.015),
    ];

    private static readonly uint Sex = IdentifyingWords.List.Section("sex"), Superlative = IdentifyingWords.List.Section("newest"), Joined = IdentifyingWords.List.Section("joined"), Look = IdentifyingWords.List.Section("look"), Home = IdentifyingWords.List.Section("home"), Rare = IdentifyingWords.List.Section("rare"), Injury = IdentifyingWords.List.Section("injury");

    private static readonly uint Traits = Shares.Aggregate(Superlative, (all, kind) => all | kind.Section) & ~Sex;

    /// <summary>From the pupil to the end of the sentence, in prose offsets, or an empty span.</summary>
    /// <param name="index">The index of the sentence in <see cref="Post.Sentences"/>.</param>
    /// <param name="sections">The sections of <see cref="IdentifyingWords"/> in each sentence.</param>
    public static TextSpan Find(PostContext context, int index, ref SentenceSections sections)
    {
        Post post = context.Post;
        Sentence sentence = post.Sentences[index];
        int next = index + 1;
        bool goesOn = next < post.Sentences.Count && post.Sentences[next].Segment == sentence.Segment;
        int end = goesOn ? post.Sentences[next].EndWord : sentence.EndWord;
        if ((sections.Of(index) & Traits) == 0 && (!goesOn || (sections.Of(next) & Traits) == 0)) return default;
        if (Newest(context, sentence) is { EndWord: > 0 } newest && !IdentifyingWords.IsTold(context, sentence) && Left(context, sentence.FirstWord, end, newest) < LeavesOne) return context.WordSpan(newest.FirstWord, sentence.EndWord - newest.FirstWord);
        foreach (PersonReference reference in context.People.Starting(sentence.FirstWord, sentence.EndWord))
        {
            if (IsFamilyOfHome(context, sentence, reference) && !IdentifyingWords.IsTold(context, sentence)) return context.WordSpan(reference.FirstWord, sentence.EndWord - reference.FirstWord);
            bool one = reference is { IsName: false, Sort: ReferenceSort.Pupil } && !reference.Is(ReferenceTraits.Plural | ReferenceTraits.Generic) && (reference.Is(ReferenceTraits.Year) || HasYear(context, sentence.EndWord, end));
            if (!one || IdentifyingWords.IsTold(context, sentence)) continue;
            // "She" goes on with the pupil in the next sentence.
            if (Left(context, sentence.FirstWord, end, reference) < LeavesOne) return TextSpan.FromBounds(post.Words[reference.FirstWord].Start, sentence.Span.End);
        }

        return default;
    }

    /// <summary>"Our newest Year 4": a year with nothing behind it that would make it a class or a team.</summary>
    private static PersonReference Newest(PostContext context, Sentence sentence)
    {
        Post post = context.Post;
        int first = IdentifyingWords.List.Find(post, sentence.FirstWord, sentence.EndWord, Superlative), end = first + 2;
        if (first < 0) return default;
        while (end < sentence.EndWord && (context.NameCues.At(end) & NameCues.Year) != NameCues.None && !post.Words[end].StartsPhrase) end++;
        bool closes = end >= sentence.EndWord || post.Words[end].StartsPhrase || IdentifyingWords.List.Is(post, end, Joined);
        return end > first + 2 && closes && post.Prose.Text[post.Words[end - 1].End - 1] != 's' ? new PersonReference(ReferenceForm.Noun, ReferenceSort.Pupil, first, end, end, ReferenceTraits.Year, 1, null) : default;
    }

    private static bool HasYear(PostContext context, int from, int to) => (context.NameCues.In(from, to) & NameCues.Year) != NameCues.None;

    private static double Left(PostContext context, int from, int to, PersonReference reference)
    {
        double left = SizeOfYear(context, reference);
        int kinds = 0;
        foreach ((uint section, double share) in Shares)
        {
            bool sex = section == Sex;
            if (!IdentifyingWords.List.Has(context.Post, sex ? reference.FirstWord : from, sex ? reference.EndWord : to, section)) continue;
            left *= share;
            if (!sex) kinds++;
            // "The tallest of the year and the only redhead" are two.
            if (section == Look && HasTwo(context.Post, from, to, Look)) (left, kinds) = (left * share, kinds + 1);
            // "The Year 8 keeper with the broken wrist": of those there is one.
            if (section == Injury && reference.Is(ReferenceTraits.Talent | ReferenceTraits.Definite)) (left, kinds) = (left * share, kinds + 1);
        }

        return kinds > 1 || left < 1 ? left : UnknownYear;
    }

    private static bool HasTwo(Post post, int from, int to, uint section)
    {
        int first = IdentifyingWords.List.Find(post, from, to, section);
        return first >= 0 && IdentifyingWords.List.Has(post, IdentifyingWords.List.At(post, first, to).End, to, section);
    }

    /// <summary>"The Year 2 family from the lighthouse": a house of which a place has one.</summary>
    private static bool IsFamilyOfHome(PostContext context, Sentence sentence, PersonReference reference) =>
        reference is { IsName: false, Sort: ReferenceSort.Parent } && reference.Is(ReferenceTraits.Year) && reference.Is(ReferenceTraits.Definite) && !reference.Is(ReferenceTraits.Generic)
        && context.Post.Prose[context.Post.Words[reference.EndWord - 1].Span] is "family" or "household" && IdentifyingWords.List.Has(context.Post, reference.EndWord, Math.Min(sentence.EndWord, reference.EndWord + 8), Home | Rare);

    private static double SizeOfYear(PostContext context, PersonReference reference)
    {
        for (int i = reference.FirstWord; i < reference.TailEnd; i++)
        {
            ReadOnlySpan<char> digits = YearMarkers.Digits(context.Post, i);
            if (!digits.IsEmpty && context.School.Groups.TryGetValue($"year-{digits}", out int? size) && size is { } known) return known;
        }

        return UnknownYear;
    }
}
