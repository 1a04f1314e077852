using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>Reads all that belongs to a noun for somebody: what determines it, its years, its tail.</summary>
internal ref struct NounPhrase(PostContext context, Sentence sentence, uint head, int first, int end)
{
    /// <summary>How far a noun reaches, in words; bounds that let nouns be looked up by their first word.</summary>
    private const int MostModifiers = 6, LongestTail = 7, MostYears = 16;

    private readonly Post post = context.Post;
    private ReferenceTraits traits = TraitsOf(head);
    private int start;

    public PersonReference Read()
    {
        start = first;
        if (FindDeterminer()) TakeGroup();
        else start = HasYear ? StartOfYears() : first;
        int whole = TakeYears();
        int tail = TakeTail(whole);
        return new PersonReference(ReferenceForm.Noun, NounWords.SortOf(head), start, whole, tail, traits, 1, null);
    }

    private readonly bool HasYear => (traits & ReferenceTraits.Year) != ReferenceTraits.None;

    private static ReferenceTraits TraitsOf(uint head)
    {
        if ((head & NounWords.Plurals) != 0) return ReferenceTraits.Plural;
        return (head & NounWords.Talent) != 0 ? ReferenceTraits.Talent : ReferenceTraits.None;
    }

    /// <summary>Walks back over the modifiers to what determines the noun; false where nothing does.</summary>
    private bool FindDeterminer()
    {
        bool determined = false;
        int least = Math.Max(sentence.FirstWord, first - MostModifiers);
        for (int i = first - 1; i >= least && !post.Words[i + 1].Is(WordFlags.HardBreakBefore); i--)
        {
            uint kind = NounWords.Of(post, i);
            ReferenceTraits modifier = Modifier(kind, i), determiner = modifier == ReferenceTraits.None ? Determiner(kind, i) : ReferenceTraits.None;
            if ((modifier | determiner) == ReferenceTraits.None && EndsBehind(kind, i)) break;
            traits |= modifier | determiner;
            start = i;
            if (determiner == ReferenceTraits.None) continue;
            determined = true;
            if (!GoesOnBefore(determiner, i)) break;
        }

        return determined;
    }

    private readonly ReferenceTraits Modifier(uint kind, int word)
    {
        if (NounWords.IsYear(context, word)) return ReferenceTraits.Year;
        if (IsFamilyName(word)) return ReferenceTraits.Possessed;
        return (kind & NounWords.Only) != 0 && !post.Words[word + 1].StartsPhrase ? ReferenceTraits.Only : ReferenceTraits.None;
    }

    /// <summary>"The Brackley parents", "the Brackley twins": the surname says who, as in "the Brackley family".</summary>
    private readonly bool IsFamilyName(int word)
    {
        Word name = post.Words[word];
        if (!name.Is(WordFlags.Capitalised) || name.Is(WordFlags.SentenceStart)) return false;
        if ((head & NounWords.Parents) != 0 && NameTable.Lookup(name.Hash) is { IsSurname: true } or { IsKnown: false }) return true;
        return word == first - 1 && (NounWords.Is(post, first, "twins") || NounWords.Is(post, first, "triplets"));
    }

    private readonly ReferenceTraits Determiner(uint kind, int word)
    {
        if ((kind & NounWords.Own) != 0) return ReferenceTraits.Own | ReferenceTraits.Definite;
        if ((kind & NounWords.Generic) != 0) return ReferenceTraits.Generic;
        if ((kind & NounWords.Possessor) != 0) return ReferenceTraits.Possessed | ReferenceTraits.Definite;
        if ((kind & NounWords.Definite) != 0) return ReferenceTraits.Definite;
        if ((kind & NounWords.Few) != 0) return ReferenceTraits.Few;
        if ((kind & NounWords.Indefinite) != 0) return ReferenceTraits.Indefinite;
        Word owner = post.Words[word];
        bool owns = owner.Is(WordFlags.Possessive) && !owner.Is(WordFlags.HasDigit);
        return owns ? ReferenceTraits.Possessed | ReferenceTraits.Definite : ReferenceTraits.None;
    }

    /// <summary>Whether the noun starts behind a word: another noun, a word that ends one, a word behind a mark.</summary>
    private readonly bool EndsBehind(uint kind, int word)
    {
        if ((kind & (NounWords.Stop | NounWords.Heads & ~NounWords.Rank)) != 0) return true;
        Word other = post.Words[word];
        return start != first && word > 0 && other.StartsPhrase && !other.Is(WordFlags.HyphenBefore);
    }

    /// <summary>"The only", "one only", "two of our", "one of the": whether a determiner has another before it.</summary>
    private readonly bool GoesOnBefore(ReferenceTraits determiner, int word)
    {
        const ReferenceTraits Loose = ReferenceTraits.Few | ReferenceTraits.Indefinite;
        if ((determiner & Loose) == ReferenceTraits.None || word == sentence.FirstWord) return false;
        return (NounWords.Of(post, word - 1) & (NounWords.Own | NounWords.Definite | NounWords.Only)) != 0;
    }

    /// <summary>Moves the start to that of "one of my", "two of our", "the youngest of the".</summary>
    private void TakeGroup()
    {
        int one = start - 2;
        if ((traits & ReferenceTraits.Plural) == ReferenceTraits.None || one < sentence.FirstWord || !NounWords.Is(post, start - 1, "of")) return;
        uint kind = NounWords.Of(post, one);
        if ((kind & (NounWords.Indefinite | NounWords.Few)) == 0 && !NounWords.IsSuperlative(post, one)) return;
        traits |= (kind & NounWords.Few) != 0 ? ReferenceTraits.OneOf | ReferenceTraits.Few : ReferenceTraits.OneOf;
        start = one;
    }

    /// <summary>The first of the years right before the noun: "Year 5 pupils".</summary>
    private readonly int StartOfYears()
    {
        int from = Math.Max(sentence.FirstWord, first - MostYears), year = first;
        while (year > from && NounWords.IsYear(context, year - 1)) year--;
        return year;
    }

    /// <summary>Reads years right behind the noun, as in "the boys 5B", and returns the index after them.</summary>
    private int TakeYears()
    {
        int year = end;
        while (year < sentence.EndWord && year - end < MostYears && IsJoinedYear(year)) year++;
        if (year > end) traits |= ReferenceTraits.Year;
        return year;
    }

    private readonly bool IsJoinedYear(int word) =>
        !post.Words[word].StartsPhrase && post.Words[word].Is(WordFlags.HasDigit) && NounWords.IsYear(context, word);

    /// <summary>Reads "in Year 5", "from 9T", "in my form", "of the oboist in my Year 11 group", and returns the index after it.</summary>
    private int TakeTail(int from)
    {
        if (from >= sentence.EndWord || post.Words[from].StartsPhrase || (NounWords.Of(post, from) & NounWords.Join) == 0) return from;
        int tail = from;
        for (int i = from + 1; i < Math.Min(sentence.EndWord, from + LongestTail) && !post.Words[i].StartsPhrase; i++)
        {
            (uint kind, int next) = NounWords.List.At(post, i, sentence.EndWord);
            if (NounWords.IsYear(context, i)) (traits, tail) = (traits | ReferenceTraits.Year, i + 1);
            else if ((kind & NounWords.Group) != 0) (traits, tail) = (traits | ReferenceTraits.Group, next);
            else if ((kind & NounWords.Stop) != 0 && (kind & NounWords.Join) == 0) break;
        }

        return tail;
    }
}
