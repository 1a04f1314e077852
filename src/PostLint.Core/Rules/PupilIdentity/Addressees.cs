using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds whom a sentence speaks to, and weighs whether it asks one person or family for something.</summary>
internal static class Addressees
{
    /// <summary>How many sentences from the call on may hold the request, how far before it a play or a joke may be told, and how far behind it a "you".</summary>
    private const int Following = 3, StoryReach = 30, Spoken = 8;

    private const string HouseholdReason = "a message to one household";

    private static readonly PhraseList Words = new("message-words");
    private static readonly uint Request = Words.Section("request"), You = Words.Section("you"), Dear = Words.Section("dear"), Lead = Words.Section("lead"), Modal = Words.Section("modal"), Many = Words.Section("many"),
        Invented = Words.Section("invented"), Story = Words.Section("story"), Vehicle = Words.Section("vehicle"), Who = Words.Section("who"), Greeting = Words.Section("greeting"), Conditional = Words.Section("conditional"), Household = Words.Section("household"), Thanks = Words.Section("thanks"), Please = Words.Section("please"), NoVehicle = Words.Section("novehicle"), KnowWho = Words.Section("knowwho"), Veiled = Words.Section("veiled"), Carer = Words.Section("carer"), Imperative = Words.Section("imperative"), Seeking = Words.Section("seeking"), Reads = Words.Section("reads");

    public static Addressee Find(PostContext context, Sentence sentence)
    {
        Post post = context.Post;
        if (post.IsQuoted(sentence.Span) || post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Quote) return default;
        Addressee best = OfHandle(post, sentence);
        if (OfCarer(context, sentence) is var carer && carer.Score > best.Score) best = carer;
        if (OfHousehold(context, sentence) is var household && household.Score > best.Score) best = household;
        foreach (PersonReference person in context.People.Starting(sentence.FirstWord, sentence.EndWord))
        {
            Addressee found = OfPerson(context, sentence, person);
            if (IsBetter(found, best) && !post.IsQuoted(context.WordSpan(person.FirstWord, person.EndWord - person.FirstWord))) best = found;
        }

        return best;
    }

    /// <summary>A call is surer than a household that is only spoken of.</summary>
    private static bool IsBetter(Addressee found, Addressee best) => found.Score > best.Score || found.Score > 0 && found.Score >= best.Score && found.IsCall && !best.IsCall;

    public static void Weigh(PostContext context, Sentence sentence, Addressee addressee, List<Evidence> evidence)
    {
        Post post = context.Post;
        evidence.Add(new Evidence(addressee.Reason, addressee.Score));
        int last = sentence.EndWord, index = post.SentenceIndexOf(sentence.FirstWord);
        for (int i = index + 1; i < Math.Min(post.Sentences.Count, index + Following) && (addressee.IsCall || post.Sentences[i].Segment == sentence.Segment); i++) last = post.Sentences[i].EndWord;
        bool ordered = addressee.IsCall && addressee.EndWord < sentence.EndWord && Words.Is(post, addressee.EndWord, Imperative);
        bool request = ordered || Words.Has(post, sentence.FirstWord, last, Request | Please);
        bool thanked = Words.Has(post, sentence.FirstWord, last, Thanks);
        bool spoken = !request && !thanked && addressee.IsCall && addressee.Score < 4 && Words.Has(post, Math.Max(sentence.FirstWord, addressee.FirstWord - Spoken), Math.Min(last, addressee.EndWord + Spoken), You);
        if (spoken) evidence.Add(new Evidence("what is said is said to one person", 1.5));
        if (request) evidence.Add(new Evidence("a request", 1.5));
        if (addressee.IsCall && Words.Has(post, addressee.EndWord, Math.Min(last, addressee.EndWord + 3), You)) evidence.Add(new Evidence("spoken to right behind the name", 1));
        if (Words.Has(post, sentence.FirstWord, last, You)) evidence.Add(new Evidence("'you' or 'your'", 0.75));
        bool told = addressee.Reason == HouseholdReason && !Words.Has(post, sentence.FirstWord, addressee.IsCall ? last : sentence.EndWord, You | Please);
        if (told) evidence.Add(new Evidence("told of and not spoken to", -2));
        if (Words.Has(post, sentence.FirstWord, last, Conditional)) evidence.Add(new Evidence("anybody whom it concerns", -2));
        if (!request && !spoken && addressee.Score < 4) evidence.Add(new Evidence("nothing is asked for", -0.75));
        if (!request && thanked) evidence.Add(new Evidence("thanks or good wishes", -2));
        if (Words.Has(post, Math.Max(0, sentence.FirstWord - StoryReach), Math.Min(post.Words.Count, sentence.EndWord + StoryReach), Story)) evidence.Add(new Evidence("a play or a story", -3));
    }

    /// <summary>"All parents and carers" where a call opens the sentence.</summary>
    public static IReadOnlyList<CodeFix> ToEverybody(PostContext context, Sentence sentence, Addressee addressee)
    {
        bool opens = addressee.IsCall && addressee.FirstWord == sentence.FirstWord && addressee.EndWord < sentence.EndWord && context.Post.Words[addressee.EndWord].StartsPhrase && !Words.Is(context.Post, addressee.FirstWord, Dear);
        return opens ? context.Replace(context.WordSpan(addressee.FirstWord, addressee.EndWord - addressee.FirstWord), "All parents and carers", "speak to everybody") : [];
    }

    private static Addressee OfPerson(PostContext context, Sentence sentence, PersonReference person)
    {
        Post post = context.Post;
        int first = person.FirstWord, end = Math.Max(person.EndWord, person.TailEnd);
        if (person.IsName && first > sentence.FirstWord && PersonName.IsTitle(post.Prose[post.Words[first - 1].Span])) first--;
        if (person.Is(ReferenceTraits.Generic) || Words.Has(post, Math.Max(sentence.FirstWord, first - 2), end, Invented)) return default;
        // "Mrs Marrowby's car is at the gate, please move it."
        if (person.IsName && post.Words[person.EndWord - 1].Is(WordFlags.Possessive) && end < sentence.EndWord && Words.Is(post, end, Vehicle) && Words.Has(post, end, sentence.EndWord, Please)) return new Addressee(first, end, 3, false, "one person's car");
        bool one = person.IsName ? !post.Words[person.EndWord - 1].Is(WordFlags.Possessive) : IsOne(post, person, end);
        if (!one) return default;
        if (first > sentence.FirstWord && Words.Is(post, first - 1, Dear) && person.IsName) return new Addressee(first - 1, end, post.Prose[post.Words[first - 1].Span] is "Dear" ? 4 : 3, true, "a letter to one person");
        for (int i = sentence.FirstWord; i < first; i++)
        {
            (uint sections, int next) = Words.At(post, i, first);
            bool plain = person.IsName && next - i == 1 && end < sentence.EndWord && !post.Words[end].StartsPhrase;
            if ((sections & Lead) != 0 && next == first && !plain && (person.IsName && next - i > 1 || i == sentence.FirstWord)) return new Addressee(i, end, next - i > 1 ? 4 : 3, true, "a message for one person or family");
            if ((sections & Seeking) != 0 && next == first && person.Sort is not (ReferenceSort.Pupil or ReferenceSort.Staff) && !Words.Has(post, sentence.FirstWord, first, You | Conditional)) return new Addressee(first, end, 4, false, "one person is sought in public");
            if ((sections & Modal) != 0 && next == first && end < sentence.EndWord && Words.Is(post, end, Reads)) return new Addressee(first, end, 4, false, "one person is spoken to, should they read it");
            if ((sections & Modal) != 0 && next == first) return new Addressee(first, end, 2.5, false, "one person or family is asked");
        }

        if (!person.IsName && first == sentence.FirstWord && Words.Has(post, end, sentence.EndWord, You | Please | Request)) return new Addressee(first, end, 2.5, true, "one person is spoken to");
        if (person.IsName) end = BehindYear(context, sentence, end);
        // "Mr Plumb: 'Please bring your boots'" says who speaks.
        if (person.IsName && end < sentence.EndWord && post.IsQuoted(context.WordSpan(end, 1))) return default;
        // "Mrs Tolliver, Mr Plumb and the governors" is a row of subjects.
        if (person.IsName && end < sentence.EndWord && post.Words[end].StartsPhrase && post.Words[end].Is(WordFlags.Capitalised) && !post.Words[end].Is(WordFlags.HardBreakBefore)) return default;
        bool called = person.IsName || person.Is(ReferenceTraits.Possessed) && post.Words[first].Is(WordFlags.Possessive) || person.Sort == ReferenceSort.Parent && person.Is(ReferenceTraits.OneOf) && Words.Has(post, end, Math.Min(post.Words.Count, sentence.EndWord + 12), KnowWho | Veiled);
        if (!called || end < sentence.EndWord && Words.Is(post, end, Who) && post.Prose[post.Words[end].Span].StartsWith("who")) return default;
        bool opens = first == sentence.FirstWord || post.Words[first].Is(WordFlags.HardBreakBefore) || Words.Has(post, sentence.FirstWord, first, Greeting) && first - sentence.FirstWord <= 4;
        bool inserted = !opens && person.IsName && post.Words[first].StartsPhrase && !IsApposed(context, first, end)
            && (end < sentence.EndWord ? post.Words[end].StartsPhrase : Words.Has(post, sentence.FirstWord, first, You | Request));
        bool heading = post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Heading && opens && end == sentence.EndWord;
        bool closes = heading || end < sentence.EndWord ? heading || Words.Is(post, end, Please) || opens && Words.Is(post, end, You) || post.Words[end].StartsPhrase || ClosesRow(post, sentence, end) || person.Is(ReferenceTraits.OneOf) : first > sentence.FirstWord || inserted;
        return (opens || inserted) && closes ? new Addressee(first, end, 2.5, true, "somebody is called by name") : default;
    }

    /// <summary>The index behind "in 10B" after a name.</summary>
    private static int BehindYear(PostContext context, Sentence sentence, int end)
    {
        for (int i = end; i < Math.Min(sentence.EndWord, end + 4) && (i == end || !context.Post.Words[i].StartsPhrase); i++)
        {
            bool last = i + 1 < sentence.EndWord && context.Post.Words[i + 1].StartsPhrase;
            if ((context.NameCues.At(i) & NameCues.Year) != NameCues.None && last) return i + 1;
        }

        return end;
    }

    /// <summary>"Sophie and Daniel, your mum": the row of names ends in a mark.</summary>
    private static bool ClosesRow(Post post, Sentence sentence, int end) =>
        end + 2 < sentence.EndWord && post.Prose[post.Words[end].Span] is "and" && post.Words[end + 1].Is(WordFlags.Capitalised) && post.Words[end + 2].StartsPhrase;

    /// <summary>"Our chair, Mrs Rycroft, would": the name explains a role beside it.</summary>
    private static bool IsApposed(PostContext context, int first, int end)
    {
        const NameCues Roles = NameCues.Role | NameCues.Profession | NameCues.AdultFamily | NameCues.ChildFamily | NameCues.Pupil | NameCues.PupilRole;
        if ((context.NameCues.In(first - 3, first) & Roles) != NameCues.None || Words.Is(context.Post, end, Who)) return true;
        foreach (PersonReference other in PersonReferences.Around(context, first - 3, first))
        {
            if (!other.IsName && !other.Is(ReferenceTraits.Generic) && other.EndWord <= first && other.EndWord > first - 3) return true;
        }

        return false;
    }

    /// <summary>"The lady who rang", "Idris's mum", "the parents of the boy in 4B", "the owner of the dog".</summary>
    private static bool IsOne(Post post, PersonReference person, int end)
    {
        if (person.Sort is ReferenceSort.Pupil && person.Is(ReferenceTraits.Plural) || person.Sort == ReferenceSort.Staff) return false;
        if (person.Sort is ReferenceSort.Pupil && person.Is(ReferenceTraits.Year) && !person.Is(ReferenceTraits.Indefinite | ReferenceTraits.Few) && post.Words[person.FirstWord].Is(WordFlags.SentenceStart)) return true;
        // "Dad of the twins in Ash, your umbrella is here."
        if (person.Sort == ReferenceSort.Parent && !person.Is(ReferenceTraits.Plural) && Words.Is(post, person.EndWord, Who) && !person.Is(ReferenceTraits.Indefinite) && post.Words[person.FirstWord].StartsPhrase) return true;
        if (person.Is(ReferenceTraits.Possessed) || person.Sort == ReferenceSort.Parent && person.Is(ReferenceTraits.OneOf)) return true;
        return person.Is(ReferenceTraits.Definite) && !person.Is(ReferenceTraits.Own) && (Words.Is(post, person.EndWord, Who) || person.TailEnd > person.EndWord) && !Words.Has(post, person.FirstWord, end, Many);
    }

    /// <summary>"@nadia_ferreira_home yours bounced again": a handle that is no group's.</summary>
    private static Addressee OfHandle(Post post, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            TextSpan handle = HandleText.At(post, post.Words[i]);
            if (handle.IsEmpty) continue;
            int end = i + 1;
            while (end < sentence.EndWord && post.Words[end].Start < handle.End) end++;
            bool group = Words.Has(post, i, end, Many);
            foreach (string part in (string[])["school", "parent", "family", "families", "council", "club", "pta", "staff", "class", "year", "team", "trust", "news", "official"]) group |= post.Prose[handle].Contains(part, StringComparison.OrdinalIgnoreCase);
            if (!group && end < sentence.EndWord && (Words.Has(post, end, Math.Min(sentence.EndWord, end + 6), You) || Words.Is(post, end, Imperative))) return new Addressee(i, end, 2.5, true, "one account is spoken to");
        }

        return default;
    }

    /// <summary>"The silver people carrier in the ambulance bay", "would the driver of the red van": one household, without a name.</summary>
    private static Addressee OfHousehold(PostContext context, Sentence sentence)
    {
        Post post = context.Post;
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            (uint sections, int end) = Words.At(post, i, sentence.EndWord);
            if ((sections & Veiled) != 0) return new Addressee(i, end, 4.5, true, "a veiled message to one household");
            if ((sections & Household) != 0) return Led(post, sentence, i) || i > sentence.FirstWord && Words.Is(post, i - 1, Seeking) || i > sentence.FirstWord + 1 && Words.At(post, i - 2, i) is var sought && (sought.Sections & Seeking) != 0 && sought.End == i ? new Addressee(sentence.FirstWord, end, 4, true, "a message for one household") : new Addressee(i, end, 2.5, i == sentence.FirstWord, HouseholdReason);
            if (CalledFamily(context, sentence, i) is > 0 and var called) return new Addressee(i, called, 2.5, true, HouseholdReason);
            if (IsOnesFamily(post, sentence, i) && Led(post, sentence, i)) return new Addressee(sentence.FirstWord, i + 2, 4, true, "a message for one person or family");
            if (IsFamilyName(post, sentence, i)) return new Addressee(i, i + 2, 2.5, i == sentence.FirstWord || Words.Is(post, i - 1, Lead), HouseholdReason);
            if ((sections & Vehicle) == 0) continue;
            int the = i - 1;
            while (the > sentence.FirstWord && i - the < 5 && !IsThe(post, the) && !post.Words[the + 1].StartsPhrase) the--;
            bool park = end < sentence.EndWord && Words.Is(post, end, NoVehicle) && !post.Words[end].StartsPhrase;
            bool described = i - the > 1 && !Words.Is(post, i - 1, NoVehicle) || Words.Is(post, end, Who);
            if (the >= sentence.FirstWord && IsThe(post, the) && described && !park) return new Addressee(the, end, 2.5, the == sentence.FirstWord, HouseholdReason);
        }

        return default;
    }

    /// <summary>"To the family in the blue van: ...": a lead opens the sentence.</summary>
    private static bool Led(Post post, Sentence sentence, int word) => word > sentence.FirstWord && word - sentence.FirstWord <= 4 && Words.At(post, sentence.FirstWord, word) is var lead && (lead.Sections & Lead) != 0 && lead.End == word;

    /// <summary>"Would whoever collects Amara please ring": the adult of one child.</summary>
    private static Addressee OfCarer(PostContext context, Sentence sentence)
    {
        int first = Words.Find(context.Post, sentence.FirstWord, sentence.EndWord, Carer);
        if (first < 0) return default;
        int end = Words.At(context.Post, first, sentence.EndWord).End;
        foreach (PersonReference child in context.People.Starting(end, Math.Min(sentence.EndWord, end + 2)))
        {
            bool one = child.IsName || child.Sort == ReferenceSort.Pupil && !child.Is(ReferenceTraits.Plural | ReferenceTraits.Generic | ReferenceTraits.Indefinite);
            if (one) return new Addressee(first, child.EndWord, 3, true, "a message to whoever looks after one child");
        }

        return default;
    }

    /// <summary>The end of a family that is called at the start: "Harringtons, that means you", "Kowalczyk family, bring it back"; 0 for none.</summary>
    private static int CalledFamily(PostContext context, Sentence sentence, int word)
    {
        Post post = context.Post;
        if (word != sentence.FirstWord || word + 1 >= sentence.EndWord || post.Words[word] is not { Length: > 3 } name || !name.Is(WordFlags.Capitalised) || name.Is(WordFlags.HasDigit) || context.SchoolWords.Overlaps(word, word + 1)) return 0;
        NameFacts facts = NameTable.Lookup(name.Hash);
        bool family = post.Prose[post.Words[word + 1].Span] is "family" or "household" or "Family" && !post.Words[word + 1].StartsPhrase;
        if (family) return (facts.IsSurname || !facts.IsKnown) && word + 2 < sentence.EndWord && post.Words[word + 2].StartsPhrase ? word + 2 : 0;
        ReadOnlySpan<char> letters = post.Prose[name.Span];
        bool plural = letters[^1] == 's' && !facts.IsWord && !facts.IsForename && NameTable.Lookup(WordHash.Of(letters[..^1])) is { IsSurname: true, IsWord: false };
        return plural && post.Words[word + 1].StartsPhrase && Words.Has(post, word + 1, sentence.EndWord, You) ? word + 1 : 0;
    }

    /// <summary>"Reminder to Idris's family".</summary>
    private static bool IsOnesFamily(Post post, Sentence sentence, int word) =>
        word + 1 < sentence.EndWord && post.Words[word].Is(WordFlags.Possessive) && post.Words[word].Is(WordFlags.Capitalised)
        && NameTable.Lookup(post.Words[word].Hash).IsKnown && post.Prose[post.Words[word + 1].Span] is "family" or "household";

    /// <summary>"Will the Harringtons please", "to the Harrington family".</summary>
    private static bool IsFamilyName(Post post, Sentence sentence, int word)
    {
        if (word == sentence.FirstWord || word + 1 >= sentence.EndWord || !IsThe(post, word) || !post.Words[word + 1].Is(WordFlags.Capitalised) || !Words.Is(post, word - 1, Modal | Lead | Dear)) return false;
        ReadOnlySpan<char> name = post.Prose[post.Words[word + 1].Span];
        bool family = word + 2 < sentence.EndWord && post.Prose[post.Words[word + 2].Span] is "family" or "household";
        return family || name.EndsWith("s") && NameTable.Lookup(WordHash.Of(name[..^1])) is { IsSurname: true };
    }

    private static bool IsThe(Post post, int word) => post.Prose[post.Words[word].Span] is "the" or "The" or "that" or "That";
}
