using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Tells the adults who belong to the school and are no public figures by what stands around their names.</summary>
internal static class AdultNames
{
    /// <summary>How far from the name a role counts, in words of the sentence.</summary>
    private const int Reach = 6, Agreement = 14;

    /// <summary>What a full name without any word of an adult needs on an account of the school.</summary>
    private const double Bare = 3.4;

    /// <summary>Up to this commonness in births since 1996 a forename is one of grown-ups.</summary>
    private const int OldName = 4;

    private static readonly PhraseList Words = new("adult-words");
    private static readonly uint Public = Words.Section("public"), Story = Words.Section("story"), Agreed = Words.Section("agreed"), Closing = Words.Section("closing"), Parent = Words.Section("parent"), School = Words.Section("school"), Staff = Words.Section("staff"), Costume = Words.Section("costume"), Thanks = Words.Section("thanks"), Outside = Words.Section("outside");

    private static readonly string[] PublicRoles = ["headteacher", "head teacher", "head of school", "executive headteacher", "executive head", "principal", "executive principal", "acting head", "chair of governors", "chair of trustees", "ceo", "chief executive", "mp", "mayor"];

    /// <summary>Whether a registered adult holds a role in which everybody knows the name.</summary>
    public static bool IsPublic(Person person) => Holds(person.Role) || person.AlsoRoles.Any(Holds);

    private static bool Holds(string? role) => role is not null && PublicRoles.Contains(role.Replace('-', ' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name that no register has is that of an adult of the school.</summary>
    public static bool IsUnregistered(PostContext context, PersonReference reference)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(reference.FirstWord);
        int from = Math.Max(sentence.FirstWord, reference.FirstWord - Reach), to = Math.Min(sentence.EndWord, reference.EndWord + Reach);
        if (Words.Has(post, from, to, Public) || Words.Has(post, Math.Max(from, reference.FirstWord - 3), reference.FirstWord, Costume) || IsTold(context, sentence) || IsSignOff(context, reference, sentence)) return false;
        bool school = Words.Has(post, sentence.FirstWord, sentence.EndWord, School) || IsParent(context, reference);
        if (context.Authorship.IsPersonal) return school && reference.Sort != ReferenceSort.Unknown && !Words.Has(post, from, to, Outside);
        if (reference.Form == ReferenceForm.Title) return reference.Weight >= 2;
        bool full = reference.EndWord - reference.FirstWord > 1 && post.Words[reference.EndWord - 1].Length > 1;
        if (NameTable.Lookup(post.Words[reference.FirstWord].Hash) is { IsForename: false } && post.Words[reference.FirstWord].Length > 1) return false;
        if (reference.Sort is ReferenceSort.Unknown or ReferenceSort.Pupil) return full && reference.Weight >= Bare || reference.Weight >= 1 && (IsParent(context, reference) || IsThanked(post, sentence, reference));
        return full ? reference.Weight >= 1 : school && reference.Weight >= 1;
    }

    /// <summary>
    /// Whether a full name that looks like a pupil's is rather an adult's: nothing ties it to a year, and it is hardly given to children or
    /// stands beside words of staff.
    /// </summary>
    public static bool MayBeAdult(PostContext context, PersonReference reference)
    {
        if (reference.Person is not null || reference.EndWord - reference.FirstWord < 2) return false;
        NameFacts forename = NameTable.Lookup(context.Post.Words[reference.FirstWord].Hash);
        Sentence sentence = context.Post.SentenceOf(reference.FirstWord);
        if ((context.NameCues.In(sentence.FirstWord, sentence.EndWord) & (NameCues.Year | NameCues.PupilRole | NameCues.Pupil | NameCues.Prize)) != NameCues.None) return false;
        return forename is { IsForename: true, IsOfOtherOrigin: false } && forename.Commonness <= OldName || Words.Has(context.Post, sentence.FirstWord, sentence.EndWord, Staff);
    }

    /// <summary>"Fatima, mum of two in Key Stage 1", "one of our mums, Fatima".</summary>
    public static bool IsParent(PostContext context, PersonReference reference)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(reference.FirstWord);
        bool possessive = post.Words[reference.EndWord - 1].Is(WordFlags.Possessive);
        int after = reference.EndWord < sentence.EndWord && !possessive && post.Words[reference.EndWord].StartsPhrase ? Words.Find(post, reference.EndWord, Math.Min(sentence.EndWord, reference.EndWord + 3), Parent) : -1;
        return after >= 0 || Words.Has(post, Math.Max(sentence.FirstWord, reference.FirstWord - 3), reference.FirstWord, Parent);
    }

    /// <summary>Whether the words say that the person agreed to be named.</summary>
    public static bool HasAgreed(PostContext context, PersonReference reference)
    {
        Sentence sentence = context.Post.SentenceOf(reference.FirstWord);
        return Words.Has(context.Post, Math.Max(sentence.FirstWord, reference.FirstWord - Agreement), Math.Min(sentence.EndWord, reference.EndWord + Agreement), Agreed);
    }

    /// <summary>"Thanks, Denise! Eleven years on the crossing": words of staff in the sentence or the next.</summary>
    private static bool IsThanked(Post post, Sentence sentence, PersonReference reference)
    {
        int next = Math.Min(post.Words.Count, sentence.EndWord + 12);
        return Words.Has(post, Math.Max(sentence.FirstWord, reference.FirstWord - 4), reference.FirstWord, Thanks) && Words.Has(post, sentence.FirstWord, next, Staff);
    }

    /// <summary>The role instead of a registered adult's name.</summary>
    public static IReadOnlyList<CodeFix> ByRole(PostContext context, PersonReference reference)
    {
        if (reference.Person is not { } person || context.Post.Words[reference.FirstWord].Is(WordFlags.InHashtag)) return [];
        string role = person.Kind switch { PersonKind.Parent => "a parent", PersonKind.Visitor => "a visitor", PersonKind.Volunteer => "a volunteer", PersonKind.Governor => "a governor", _ => person.Role is { Length: > 0 } known ? $"our {known.Replace('-', ' ')}" : "a member of staff" };
        if (context.Post.Words[reference.FirstWord].Is(WordFlags.SentenceStart)) role = char.ToUpperInvariant(role[0]) + role[1..];
        return context.Replace(context.WordSpan(reference.FirstWord, reference.EndWord - reference.FirstWord), role, "say the role instead");
    }

    /// <summary>Whether the paragraph tells of a play, a book or a time long gone.</summary>
    private static bool IsTold(PostContext context, Sentence sentence)
    {
        TextSpan segment = context.Post.Prose.Segments[sentence.Segment].Span;
        int from = Math.Max(context.Post.WordAt(segment.Start), sentence.FirstWord - 40), to = Math.Min(context.Post.WordAt(segment.End), sentence.EndWord + 40);
        return Words.Has(context.Post, from, to, Story);
    }

    /// <summary>The last words of the post behind a closing, a dash or a line break: who wrote it.</summary>
    private static bool IsSignOff(PostContext context, PersonReference reference, Sentence sentence)
    {
        Post post = context.Post;
        if (post.Words.Count - reference.EndWord > 8) return false;
        ProseSegment segment = post.Prose.Segments[sentence.Segment];
        if (segment.Kind is not (ProseSegmentKind.Paragraph or ProseSegmentKind.Quote) || segment.Key is not null || reference.FirstWord < 4) return false;
        Word first = post.Words[reference.FirstWord];
        bool alone = first.Is(WordFlags.LineBreakBefore) || sentence.FirstWord == reference.FirstWord && sentence.WordCount - (reference.EndWord - reference.FirstWord) <= 6 && sentence.EndWord == post.Words.Count && IsNominal(context, reference, sentence);
        int closing = Words.Find(post, Math.Max(0, reference.FirstWord - 4), reference.FirstWord, Closing);
        return alone || closing >= 0 && (first.StartsPhrase || first.Is(WordFlags.SentenceStart)) && Words.At(post, closing, reference.FirstWord).End == reference.FirstWord;
    }

    /// <summary>Whether nothing but a role follows the name, behind a comma or a line break.</summary>
    private static bool IsNominal(PostContext context, PersonReference reference, Sentence sentence) =>
        reference.EndWord == sentence.EndWord || context.Post.Words[reference.EndWord].StartsPhrase || context.Post.Words[reference.EndWord].Is(WordFlags.LineBreakBefore);
}
