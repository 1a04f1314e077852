using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>
/// Weighs whether somebody whom a personal post speaks of is a pupil, colleague or parent of the writer's school: the writer's own family,
/// schooldays and evening classes, and people on television, are none.
/// </summary>
internal sealed class PersonalPeople
{
    /// <summary>What a reference needs to be reported.</summary>
    public const double Threshold = 2;

    /// <summary>How far behind a person the writer's own class may stand.</summary>
    private const int Reach = 9;

    private static readonly PhraseList Words = new("personal-words");
    private static readonly uint Work = Words.Section("work"), Outside = Words.Section("outside"), Screen = Words.Section("screen"), Past = Words.Section("past"), Family = Words.Section("family"), School = Words.Section("school"), Vague = Words.Section("vague"), Mine = Words.Section("mine"), Needs = Words.Section("needs");

    private static readonly ulong Who = WordHash.Of("who");

    /// <summary>"A teacher who believes in them" is an ideal and nobody.</summary>
    private static readonly ulong[] Ideals = [.. "teacher mentor head headteacher governor leader boss".Split(' ').Select(word => WordHash.Of(word))];

    /// <summary>What only schools have: "the caretaker" may be that of a block of flats, "the teaching assistant" is a colleague.</summary>
    private static readonly ulong[] SchoolRoles = [.. "assistant department head supervisor technician senco hlta headteacher".Split(' ').Select(word => WordHash.Of(word))];

    private readonly PostContext context;
    private readonly Post post;
    private readonly bool work;
    private readonly bool screen;

    public PersonalPeople(PostContext context)
    {
        this.context = context;
        post = context.Post;
        work = Words.Has(post, 0, post.Words.Count, Work) || (context.NameCues.In(0, post.Words.Count) & NameCues.Year) != NameCues.None;
        screen = Words.Has(post, 0, post.Words.Count, Screen);
    }

    public double Score(PersonReference reference)
    {
        Sentence sentence = post.SentenceOf(reference.FirstWord);
        if (reference.Sort != ReferenceSort.Pupil && Words.Has(post, sentence.FirstWord, sentence.EndWord, Past) || IsFamily(sentence, reference)) return 0;
        if (reference.IsName) return OfName(sentence, reference);
        if (reference.Is(ReferenceTraits.Generic)) return 0;
        bool many = reference.Is(ReferenceTraits.Plural) && !reference.Is(ReferenceTraits.OneOf | ReferenceTraits.Few);
        if (many || Words.Is(post, reference.FirstWord, Vague) || Words.Has(post, sentence.FirstWord, sentence.EndWord, Outside) || screen && !reference.Is(ReferenceTraits.Own)) return 0;
        return reference.Sort switch
        {
            ReferenceSort.Pupil => OfPupil(reference),
            ReferenceSort.Staff => OfColleague(reference),
            ReferenceSort.Parent => OfParent(reference),
            _ => 0,
        };
    }

    private double OfName(Sentence sentence, PersonReference reference)
    {
        if (reference.Person is { } person) return person == context.Authorship.Author ? 0 : person.Kind == PersonKind.Visitor ? 1 : 3;
        if (screen || Words.Has(post, sentence.FirstWord, sentence.EndWord, Outside)) return 0;
        bool near = Words.Has(post, reference.EndWord, Math.Min(sentence.EndWord, reference.EndWord + 6), School);
        if (reference.Sort == ReferenceSort.Pupil) return near || work ? reference.Weight : 1;
        return reference.Form == ReferenceForm.Title && (near || work) || reference.Sort == ReferenceSort.Adult && near ? reference.Weight : 0;
    }

    /// <summary>"A lad in my tutor group", "one of my Year 8s", "our oboist"; "a boy" only where the post speaks of school.</summary>
    private double OfPupil(PersonReference reference)
    {
        double score = 0;
        if (reference.Is(ReferenceTraits.Year)) score += 2;
        if (reference.Is(ReferenceTraits.Group)) score += IsOfSchool(reference) ? 2 : 1.5;
        if (reference.Is(ReferenceTraits.OneOf | ReferenceTraits.Own)) score += 1;
        if (HasMine(reference)) score += 2;
        if (reference.Is(ReferenceTraits.Talent) && !reference.Is(ReferenceTraits.Year | ReferenceTraits.Group | ReferenceTraits.Own)) score -= 2;
        return score + (work ? 1.25 : 0) + (reference.Is(ReferenceTraits.Indefinite | ReferenceTraits.Definite | ReferenceTraits.Few) || reference.Is(ReferenceTraits.Year) ? 0 : -1.5);
    }

    private double OfColleague(PersonReference reference)
    {
        if (reference.Is(ReferenceTraits.Possessed)) return 0;
        double score = reference.Is(ReferenceTraits.Own | ReferenceTraits.OneOf) ? 2 : 0;
        if (reference.Is(ReferenceTraits.Group) && IsOfSchool(reference)) score += 2;
        if (reference.Is(ReferenceTraits.Year)) score += 1.5;
        if (IsColleague(reference)) score += 1.5;
        else if (reference.Is(ReferenceTraits.Definite) && IsOfOneSchool(reference)) score += 1.5;
        if (IsVeiled(reference)) score += 2;
        return score + (work ? 1 : 0) + (reference.Is(ReferenceTraits.Definite) ? 0.5 : reference.Is(ReferenceTraits.Indefinite | ReferenceTraits.OneOf | ReferenceTraits.Few) ? 0 : -2) - (reference.Is(ReferenceTraits.Plural) && !reference.Is(ReferenceTraits.OneOf) ? 1 : 0);
    }

    private double OfParent(PersonReference reference)
    {
        if (reference.Is(ReferenceTraits.Own) && !reference.Is(ReferenceTraits.OneOf | ReferenceTraits.Year)) return 0;
        double score = reference.Is(ReferenceTraits.Year) ? 2 : reference.Is(ReferenceTraits.Group) && (IsOfSchool(reference) || HasMine(reference)) ? 2 : 0;
        return score + (work ? 1 : 0) + (reference.Is(ReferenceTraits.Indefinite) ? IsParent(reference) ? 1.5 : 1 : work && !reference.Is(ReferenceTraits.Possessed) && reference.Is(ReferenceTraits.Definite) && reference.EndWord < post.Words.Count && post.Words[reference.EndWord].Hash == Who ? 1 : 0) + (HasMine(reference) ? 0.5 : 0);
    }

    private bool IsOfSchool(PersonReference reference) => Words.Has(post, reference.FirstWord, reference.TailEnd, School);

    private bool HasMine(PersonReference reference) => Words.Has(post, Math.Max(0, reference.FirstWord - 3), Math.Min(post.SentenceOf(reference.FirstWord).EndWord, reference.TailEnd + Reach), Mine);

    private bool IsOfOneSchool(PersonReference reference)
    {
        for (int i = reference.FirstWord; i < reference.EndWord; i++)
        {
            if (Array.IndexOf(SchoolRoles, post.Words[i].Hash) >= 0) return true;
        }

        return false;
    }

    /// <summary>"Everyone needs a head of department who leaves a flapjack on your desk" is said of one's own.</summary>
    private bool IsVeiled(PersonReference reference) =>
        reference.Is(ReferenceTraits.Indefinite) && reference.EndWord < post.Words.Count && post.Words[reference.EndWord].Hash == Who && Array.IndexOf(Ideals, post.Words[reference.EndWord - 1].Hash) < 0 && Words.Has(post, Math.Max(0, reference.FirstWord - 4), reference.FirstWord, Needs);

    private bool IsColleague(PersonReference reference) => post.Prose[post.Words[reference.EndWord - 1].Span].Equals("colleague", StringComparison.OrdinalIgnoreCase);

    private bool IsParent(PersonReference reference) => post.Prose[post.Words[reference.EndWord - 1].Span].Equals("parent", StringComparison.OrdinalIgnoreCase);

    /// <summary>"My nephew Wilf", "my son's teacher", "Dad".</summary>
    private bool IsFamily(Sentence sentence, PersonReference reference) =>
        Words.Has(post, Math.Max(sentence.FirstWord, reference.FirstWord - 3), reference.IsName ? reference.FirstWord : reference.EndWord, Family);
}
