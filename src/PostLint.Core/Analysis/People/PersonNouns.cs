using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds nouns that stand for one person or a few: "our caretaker", "a Year 5 boy", "one of my Year 8s", "the dad of a boy in my form".</summary>
internal sealed class PersonNouns(PostContext context, List<PersonReference> found, WordSet names)
{
    /// <summary>How far a noun reaches, in words; bounds that let nouns be looked up by their first word.</summary>
    private const int MostModifiers = 6, LongestTail = 7, MostYears = 16;

    internal static readonly PhraseList Words = new("person-nouns");

    private static readonly uint Pupil = Words.Section("pupil"), Pupils = Words.Section("pupils"), Staff = Words.Section("staff"), StaffPlural = Words.Section("staffplural"), Parent = Words.Section("parent"),
        Parents = Words.Section("parents"), Relative = Words.Section("relative"), Relatives = Words.Section("relatives"), Somebody = Words.Section("somebody"), Group = Words.Section("group"), Stop = Words.Section("stop"),
        Own = Words.Section("own"), Definite = Words.Section("definite"), Indefinite = Words.Section("indefinite"), Few = Words.Section("few"), Generic = Words.Section("generic"), Only = Words.Section("only"), Talent = Words.Section("talent"), Rank = Words.Section("rank"),
        Possessor = Words.Section("possessor"), Join = Words.Section("join");

    private static readonly uint Heads = Pupil | Talent | Rank | Pupils | Staff | StaffPlural | Parent | Parents | Relative | Relatives | Somebody, Plurals = Pupils | StaffPlural | Parents | Relatives;

    private static readonly ulong Head = WordHash.Of("head");

    private readonly Post post = context.Post;
    private readonly ListView<Word> words = context.Post.Words;

    public void Find()
    {
        foreach (Sentence sentence in post.Sentences)
        {
            for (int i = sentence.FirstWord; i < sentence.EndWord;)
            {
                (uint sections, int end) = Words.At(post, i, sentence.EndWord);
                if ((sections & Heads) != 0 && !names.Overlaps(i, end) && IsHead(sentence, sections, i, end)) Read(sentence, sections, i, end);
                else if (IsYearOfPupils(i)) Read(sentence, Pupils, i, end = i + 1);
                else if (IsOneOfYear(sentence, i)) Read(sentence, Pupil, i, end = i + 1);
                i = Math.Max(i + 1, end);
            }
        }
    }

    /// <summary>"Year 8s", "my 9Qs".</summary>
    private bool IsYearOfPupils(int word) =>
        words[word].Is(WordFlags.HasDigit) && post.Prose[words[word].Span].EndsWith("s") && (context.NameCues.At(word) & NameCues.Year) != NameCues.None;

    /// <summary>"My tallest Year 10", "the sole Year 10 among the Year 12s": one of a year, and no class, team or lesson of it.</summary>
    private bool IsOneOfYear(Sentence sentence, int number)
    {
        int year = number - 1;
        if (year <= sentence.FirstWord + 1 || !words[number].Is(WordFlags.Number) || !Is(year, "year") || words[year].StartsPhrase) return false;
        uint single = Words.At(post, year - 1, year).Sections, owner = Words.At(post, year - 2, year - 1).Sections;
        if ((single & Only) == 0 && !(Is(year - 1, "one") && (owner & Definite) != 0) && !(post.Prose[words[year - 1].Span].EndsWith("est") && (owner & (Own | Definite)) != 0 && !Is(year - 1, "latest"))) return false;
        return number + 1 >= sentence.EndWord || words[number + 1].StartsPhrase || (Words.At(post, number + 1, number + 2).Sections & (Stop | Join)) != 0 && !Is(number + 1, "s") || (context.NameCues.At(number + 1) & NameCues.Deed) != NameCues.None || Is(number + 1, "among");
    }

    /// <summary>"The smallest child" has another head, "my head hurts" and "the head of the queue" are no head teachers.</summary>
    private bool IsHead(Sentence sentence, uint sections, int first, int end)
    {
        if ((sections & Rank) != 0) return end >= sentence.EndWord || words[end].StartsPhrase || (Words.At(post, end, end + 1).Sections & Stop) != 0;
        if (words[first].Hash != Head || end > first + 1) return true;
        return first > sentence.FirstWord && (Is(first - 1, "our") || Is(first - 1, "the") || Is(first - 1, "new") || Is(first - 1, "acting")) && !(end < sentence.EndWord && (Is(end, "of") || Is(end, "cold") || Is(end, "start") || Is(end, "count") || Is(end, "torch")));
    }

    private void Read(Sentence sentence, uint head, int first, int end)
    {
        ReferenceTraits traits = (head & Plurals) != 0 ? ReferenceTraits.Plural : (head & Talent) != 0 ? ReferenceTraits.Talent : ReferenceTraits.None;
        int start = first;
        bool determined = false;
        for (int i = first - 1; i >= Math.Max(sentence.FirstWord, first - MostModifiers) && !words[i + 1].Is(WordFlags.HardBreakBefore); i--)
        {
            uint kind = Words.At(post, i, i + 1).Sections;
            if (IsYear(i)) traits |= ReferenceTraits.Year;
            else if (words[i].Is(WordFlags.Capitalised) && !words[i].Is(WordFlags.SentenceStart) && ((head & Parents) != 0 && School.NameTable.Lookup(words[i].Hash) is ({ IsSurname: true } or { IsKnown: false }) || i == first - 1 && IsSiblings(first))) traits |= ReferenceTraits.Possessed;
            else if ((kind & Only) != 0 && !words[i + 1].StartsPhrase) traits |= ReferenceTraits.Only;
            else if (Determiner(kind, i) is var determiner && determiner != ReferenceTraits.None)
            {
                traits |= determiner;
                (start, determined) = (i, true);
                // "the only", "one only", "two of our", "one of the": go on.
                if ((determiner & (ReferenceTraits.Few | ReferenceTraits.Indefinite)) == ReferenceTraits.None || i == sentence.FirstWord || (Words.At(post, i - 1, i).Sections & (Own | Definite | Only)) == 0) break;
                continue;
            }
            else if ((kind & (Stop | Heads & ~Rank)) != 0 || words[i].StartsPhrase && i > 0 && !words[i].Is(WordFlags.HyphenBefore) && start != first) break;
            start = i;
        }

        if (determined) start = OneOf(sentence, start, ref traits);
        else if ((traits & ReferenceTraits.Year) != ReferenceTraits.None) start = YearStart(sentence, first);
        else start = first;
        for (int headEnd = end; end < sentence.EndWord && end - headEnd < MostYears && !words[end].StartsPhrase && words[end].Is(WordFlags.HasDigit) && IsYear(end); end++) traits |= ReferenceTraits.Year;
        int tail = Tail(sentence, end, ref traits);
        found.Add(new PersonReference(ReferenceForm.Noun, SortOf(head), start, end, tail, traits, 1, null));
    }

    /// <summary>"The Brackley twins": the surname says who, as in "the Brackley family".</summary>
    private bool IsSiblings(int word) => Is(word, "twins") || Is(word, "triplets");

    private ReferenceTraits Determiner(uint kind, int word)
    {
        if ((kind & Own) != 0) return ReferenceTraits.Own | ReferenceTraits.Definite;
        if ((kind & Generic) != 0) return ReferenceTraits.Generic;
        if ((kind & Possessor) != 0) return ReferenceTraits.Possessed | ReferenceTraits.Definite;
        if ((kind & Definite) != 0) return ReferenceTraits.Definite;
        if ((kind & Few) != 0) return ReferenceTraits.Few;
        if ((kind & Indefinite) != 0) return ReferenceTraits.Indefinite;
        return words[word].Is(WordFlags.Possessive) && !words[word].Is(WordFlags.HasDigit) ? ReferenceTraits.Possessed | ReferenceTraits.Definite : ReferenceTraits.None;
    }

    /// <summary>Where "one of my", "two of our", "the youngest of the" starts.</summary>
    private int OneOf(Sentence sentence, int start, ref ReferenceTraits traits)
    {
        if ((traits & ReferenceTraits.Plural) == ReferenceTraits.None || start - 2 < sentence.FirstWord || !Is(start - 1, "of")) return start;
        uint kind = Words.At(post, start - 2, start - 1).Sections;
        if ((kind & (Indefinite | Few)) == 0 && !post.Prose[words[start - 2].Span].EndsWith("est")) return start;
        traits |= (kind & Few) != 0 ? ReferenceTraits.OneOf | ReferenceTraits.Few : ReferenceTraits.OneOf;
        return start - 2;
    }

    private int YearStart(Sentence sentence, int first)
    {
        int from = Math.Max(sentence.FirstWord, first - MostYears);
        while (first > from && IsYear(first - 1)) first--;
        return first;
    }

    /// <summary>The end of "in Year 5", "from 9T", "in my form", "of the oboist in my Year 11 group".</summary>
    private int Tail(Sentence sentence, int end, ref ReferenceTraits traits)
    {
        if (end >= sentence.EndWord || words[end].StartsPhrase || (Words.At(post, end, end + 1).Sections & Join) == 0) return end;
        int tail = end;
        for (int i = end + 1; i < Math.Min(sentence.EndWord, end + LongestTail) && !words[i].StartsPhrase; i++)
        {
            (uint kind, int next) = Words.At(post, i, sentence.EndWord);
            if (IsYear(i)) (traits, tail) = (traits | ReferenceTraits.Year, i + 1);
            else if ((kind & Group) != 0) (traits, tail) = (traits | ReferenceTraits.Group, next);
            else if ((kind & Stop) != 0 && (kind & Join) == 0) break;
        }

        return tail;
    }

    /// <summary>A year or class; beside an adult ("a Year 4 mum") the cues leave it out, since it makes nobody a pupil.</summary>
    private bool IsYear(int word) =>
        (context.NameCues.At(word) & NameCues.Year) != NameCues.None || !YearMarkers.Digits(post, word).IsEmpty || word + 1 < words.Count && Is(word, "year") && !YearMarkers.Digits(post, word + 1).IsEmpty;

    private bool Is(int word, string text) => post.Prose[words[word].Span].Equals(text, StringComparison.OrdinalIgnoreCase);

    private static ReferenceSort SortOf(uint head)
    {
        if ((head & (Pupil | Pupils | Talent | Rank)) != 0) return ReferenceSort.Pupil;
        if ((head & (Staff | StaffPlural)) != 0) return ReferenceSort.Staff;
        if ((head & (Parent | Parents)) != 0) return ReferenceSort.Parent;
        return (head & (Relative | Relatives)) != 0 ? ReferenceSort.Relative : ReferenceSort.Unknown;
    }
}
