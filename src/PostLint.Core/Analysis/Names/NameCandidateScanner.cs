using System.Collections.Frozen;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds runs of words written as names: capitals, hyphens, particles, initials; in prose, lists, tables and hashtags.</summary>
internal readonly ref struct NameCandidateScanner(PostContext context, NameCueMap cues)
{
    private const int MostWords = 5, ShortestLowered = 5;

    private static readonly ulong[] Particles =
        [.. "al ap bin bint da das de del della den der di do dos du el ibn la le ter van von".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly FrozenSet<ulong> FunctionWords = new HashSet<ulong>(
        [.. "a an and are as at be but by can come did do does for from get go got had has have he her here him his how i if in is it its let me my new no not now of off on one or our out see she so some that the their them then there these they this those to too two up us very was we were what when where which who why with yes you your day all any both each every few more most much many other such only own same than just also again once may will would could should shall must might while after before during until since about above below between into through over under january february march july september october november december monday tuesday wednesday thursday friday saturday sunday dear hi hello hey mon tue wed thu fri sat feb apr jul aug sep sept oct nov dec am pm christmas easter diwali ramadan eid web year please join look book read keep bring make take find meet help last next first second third"
            .Split(' ').Where(word => word is not ("may" or "will" or "march" or "easter")).Select(word => WordHash.Of(word))]).ToFrozenSet();

    private static readonly ulong Storm = WordHash.Of("storm");

    private static readonly ulong[] ShortMonths = [WordHash.Of("jan"), WordHash.Of("jun"), WordHash.Of("mar"), WordHash.Of("sun")];

    /// <summary>What no unknown word may be: a cue is a word, whatever the dictionary says.</summary>
    private const NameCues AnyWord = ~(NameCues.Figure | NameCues.Suffix | NameCues.SurnameSuffix | NameCues.Emblem);

    private readonly ListView<Word> words = context.Post.Words;

    public void Scan(List<NameCandidate> found)
    {
        const WordFlags Shape = WordFlags.Capitalised | WordFlags.HasDigit | WordFlags.InMention;
        ReadOnlySpan<Word> all = words.Span;
        ListView<Sentence> sentences = context.Post.Sentences;
        int sentence = 0;
        int lowered = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (i >= lowered && all[i].Is(WordFlags.SentenceStart) && !all[i].Is(WordFlags.Capitalised)) lowered = EndOfLowered(all, i);
            if ((all[i].Flags & Shape) != WordFlags.Capitalised && !(i < lowered && IsPlainForename(all[i])) || !MayOpen(all, i) || !CanStand(i)) continue;
            if (EndOfPlace(i) is var place && place > i)
            {
                i = place - 1;
                continue;
            }

            if (Read(i) is not { } candidate) continue;
            while (sentences[sentence].EndWord <= i) sentence++;
            found.Add(candidate with { Sentence = sentence });
            i = candidate.EndWord - 1;
        }
    }

    /// <summary>The end of a sentence written without a single capital, as in haste on a telephone; the start when it has one, or is too short to tell.</summary>
    private static int EndOfLowered(ReadOnlySpan<Word> words, int start)
    {
        int end = start + 1;
        while (end < words.Length && !words[end].Is(WordFlags.SentenceStart | WordFlags.Capitalised)) end++;
        return end - start >= ShortestLowered && (end == words.Length || words[end].Is(WordFlags.SentenceStart)) ? end : start;
    }

    /// <summary>Whether a word in small letters is a common forename and nothing else.</summary>
    private static bool IsPlainForename(Word word) =>
        word.Length >= 3 && !word.Is(WordFlags.HasDigit | WordFlags.InMention | WordFlags.InHashtag) && NameTable.Lookup(word.Hash) is { IsForename: true, IsWord: false, IsPlace: false, IsMonth: false, Commonness: >= 3 };

    /// <summary>
    /// Whether a capitalised word may open a name, by the word, its neighbours and one look into the name table; most capitals fall here.
    /// A bare surname or unknown word at the start of a sentence opens none, nor does a rare forename that is an ordinary word.
    /// </summary>
    private bool MayOpen(ReadOnlySpan<Word> words, int i)
    {
        Word word = words[i];
        bool last = i + 1 == words.Length, hyphened = !last && words[i + 1].Is(WordFlags.HyphenBefore);
        if (hyphened && NameSyllables.AreName(word.Hash, words[i + 1].Hash)) return true;
        if (word.Is(WordFlags.AllCaps) && word.Length <= 3 || FunctionWords.Contains(word.Hash) && !IsForeign(word)) return false;
        bool goesOn = !last && !words[i + 1].Is(WordFlags.SentenceStart) && (!words[i + 1].StartsPhrase && (words[i + 1].Is(WordFlags.Capitalised | WordFlags.HyphenBefore) || Array.IndexOf(Particles, words[i + 1].Hash) >= 0) || word.Length == 1);
        if (word.Length == 1) return goesOn;
        NameFacts facts = FactsOf(word);
        if (facts.IsForename) return goesOn || !(facts.IsWord || facts.IsMonth) || facts.Commonness >= 3 || MayBeSurnameFirst(words, i);
        if (MayBeSurnameFirst(words, i)) return facts.IsSurname || !facts.IsKnown;
        if (facts.IsKnown) return goesOn && facts is { IsSurname: true, IsWord: false, IsPlace: false };
        return word.Length >= 3 && !word.Is(WordFlags.AllCaps | WordFlags.InHashtag) && (goesOn || !word.Is(WordFlags.SentenceStart));
    }

    private static bool MayBeSurnameFirst(ReadOnlySpan<Word> words, int i) =>
        words[i].Is(WordFlags.SentenceStart | WordFlags.LineBreakBefore) && i + 1 < words.Length && words[i + 1].Is(WordFlags.SoftBreakBefore | WordFlags.HyphenBefore) && words[i + 1].Is(WordFlags.Capitalised);

    /// <summary>The end of a place of several words (Bury St Edmunds) that a word belongs to, or the word itself.</summary>
    private int EndOfPlace(int word)
    {
        int end = word;
        for (int first = word; first >= 0 && first > word - 3; first--)
        {
            if (first < word && (words[first + 1].StartsPhrase || !words[first].Is(WordFlags.Capitalised) && first == word - 1)) break;
            ulong key = words[first].Hash;
            for (int i = first + 1; i < Math.Min(first + 5, words.Count) && !words[i].StartsPhrase; i++)
            {
                key = WordHash.Combine(key, words[i].Hash);
                if (i >= word && NameTable.Lookup(key) is { IsPlace: true, IsForename: false }) end = Math.Max(end, i + 1);
            }
        }

        return end;
    }

    private NameCandidate? Read(int first)
    {
        Word word = words[first];
        if (word.Length == 1) return ReadInitial(first);
        int end = EndOfElement(first);
        NameFacts facts = Facts(first, end);
        if (ReadSurnameFirst(first, end, facts) is { } reversed) return reversed;
        bool known = facts.IsForename || facts is { IsSurname: true, IsWord: false, IsPlace: false };
        if (!facts.IsForename && (cues.At(first) & AnyWord) != NameCues.None) return null;
        if (!known && (facts.IsKnown || word.Length < 3 || word.Is(WordFlags.AllCaps | WordFlags.InHashtag))) return null;
        NameCandidate candidate = ReadRest(first, end, facts);
        // "Sir Toby", "King Duncan", "Storm Franklin": the title is no part of the name.
        if (candidate.WordCount > 1 && (word.Hash == Storm || facts.Commonness < 4 && (cues.At(first) & (NameCues.Title | NameCues.Saint)) != NameCues.None)) return null;
        // A bare surname or unknown word is no candidate, nor is a rare forename that is an ordinary word.
        if (!facts.IsForename && candidate.Shape == NameShape.Forename) return facts.IsKnown || word.Is(WordFlags.SentenceStart) ? null : candidate;
        return (facts.IsWord || facts.IsMonth) && facts.Commonness < 3 && candidate.Shape is NameShape.Forename ? null : candidate;
    }

    private NameCandidate ReadRest(int first, int next, NameFacts facts)
    {
        NameFacts last = facts;
        NameShape shape = NameShape.Forename;
        while (next < words.Count && next - first < MostWords && Joins(first, next))
        {
            Word word = words[next];
            if (word.Length == 1 && word.Is(WordFlags.Capitalised) && !IsI(word))
            {
                shape = NameShape.ForenameInitial;
                next++;
                continue;
            }

            int start = next;
            if (!word.Is(WordFlags.Capitalised))
            {
                while (start < words.Count && start < next + 2 && Array.IndexOf(Particles, words[start].Hash) >= 0 && Joins(first, start)) start++;
                if (start == next || start >= words.Count || !words[start].Is(WordFlags.Capitalised) || !Joins(first, start)) break;
            }

            if (!CanStand(start)) break;
            int end = EndOfElement(start);
            NameFacts part = Facts(start, end);
            if (!IsNamePart(start, part)) break;
            (last, next) = (part, end);
            // "Lily Mae" is a forename of two words; "Lily Grant" is a full name.
            shape = part is { IsForename: true, IsSurname: false, IsOfOtherOrigin: false } && facts.IsForename && shape == NameShape.Forename ? NameShape.Forename : NameShape.Full;
        }

        return new NameCandidate(first, next - first, shape, facts, last);
    }

    private NameCandidate? ReadInitial(int first)
    {
        if (IsI(words[first]) || first + 1 >= words.Count || words[first + 1].Is(WordFlags.SentenceStart) || !words[first + 1].Is(WordFlags.Capitalised) || !CanStand(first + 1)) return null;
        if (first > 0 && words[first - 1].Is(WordFlags.Capitalised) && !words[first].StartsPhrase) return null;
        ReadOnlySpan<char> gap = context.Post.Prose.Text[words[first].End..words[first + 1].Start];
        if (gap is not (" " or ". " or ".")) return null;
        int end = EndOfElement(first + 1);
        NameFacts surname = Facts(first + 1, end);
        return surname is { IsSurname: true, IsWord: false } || !surname.IsKnown ? new NameCandidate(first, end - first, NameShape.InitialSurname, surname, surname) : null;
    }

    /// <summary>Okafor, Amara: at the start of a line, an item or a cell.</summary>
    private NameCandidate? ReadSurnameFirst(int first, int next, NameFacts surname)
    {
        bool opens = words[first].Is(WordFlags.SentenceStart | WordFlags.LineBreakBefore);
        if (!opens || next >= words.Count || !surname.IsSurname && surname.IsKnown || surname.IsForename && !surname.IsSurname || !words[next].Is(WordFlags.Capitalised)) return null;
        if (context.Post.Prose.Text[words[next - 1].End..words[next].Start] is not (", " or ",")) return null;
        int end = EndOfElement(next);
        NameFacts forename = Facts(next, end);
        bool closes = end >= words.Count || words[end].Is(WordFlags.SentenceStart | WordFlags.LineBreakBefore) || words[end].StartsPhrase && (cues.At(end) & NameCues.Year) != NameCues.None;
        return forename.IsForename && closes && !(surname.IsForename && words[first].Is(WordFlags.SentenceStart) && !words[first].Is(WordFlags.AllCaps) && surname.Commonness > forename.Commonness)
            ? new NameCandidate(first, end - first, NameShape.SurnameFirst, surname, forename)
            : null;
    }

    private bool CanStand(int i) =>
        !words[i].Is(WordFlags.HasDigit | WordFlags.InMention) && (cues.At(i) & (NameCues.NotName | NameCues.Year)) == NameCues.None && !(words[i].Is(WordFlags.AllCaps) && words[i].Length <= 3)
        && (!FunctionWords.Contains(words[i].Hash) || IsForeign(words[i]) || i + 1 < words.Count && words[i + 1].Is(WordFlags.HyphenBefore) && NameSyllables.AreName(words[i].Hash, words[i + 1].Hash)) && !IsShortMonth(i);

    /// <summary>Jan 5, 3 Jun: elsewhere these are names.</summary>
    private bool IsShortMonth(int i) =>
        Array.IndexOf(ShortMonths, words[i].Hash) >= 0 && (i > 0 && words[i - 1].Is(WordFlags.HasDigit) || i + 1 < words.Count && words[i + 1].Is(WordFlags.HasDigit));

    /// <summary>Whether a word goes on with the name before it: no mark, no possessive, no new line unless the line was full.</summary>
    private bool Joins(int first, int next)
    {
        Word word = words[next];
        if (word.StartsPhrase || word.Is(WordFlags.SentenceStart) || words[next - 1].Is(WordFlags.Possessive)) return false;
        return !word.Is(WordFlags.LineBreakBefore) || next == first + 1 && WordsOnLine(first) >= 6;
    }

    private bool IsNamePart(int i, NameFacts facts)
    {
        NameCues here = cues.At(i);
        if ((here & (NameCues.Year | NameCues.Title)) != NameCues.None) return false;
        bool thing = (here & (NameCues.Praise | NameCues.Pupil | NameCues.PupilRole | NameCues.Role)) != NameCues.None || (here & (NameCues.Suffix | NameCues.SurnameSuffix)) == NameCues.Suffix;
        if (facts.IsWord && thing) return false;
        if (facts.IsWord && InTitleCase(i)) return false;
        // "Molly Ashgrove": many a small place is a surname that no list has.
        return facts.IsSurname || facts.IsForename || !facts.IsKnown || facts is { IsPlace: true, IsWord: false, IsMonth: false, IsWellKnownPlace: false } && (i + 1 >= words.Count || !words[i + 1].Is(WordFlags.Capitalised) || words[i + 1].Is(WordFlags.SentenceStart) || words[i + 1].StartsPhrase);
    }

    private bool InTitleCase(int i) => TitleCase.Is(context.Post, context.Post.SentenceOf(i));

    private int WordsOnLine(int i)
    {
        int count = 0;
        while (i > 0 && count < 8 && !words[i].Is(WordFlags.LineBreakBefore | WordFlags.SentenceStart)) (i, count) = (i - 1, count + 1);
        return count;
    }

    private int EndOfElement(int i)
    {
        int end = i + 1;
        while (end < words.Count && words[end].Is(WordFlags.HyphenBefore) && (words[end].Is(WordFlags.Capitalised) || GoesOnSmall(i, end)) && !words[end - 1].Is(WordFlags.Possessive) && !words[end].Is(WordFlags.HasDigit)) end++;
        return end;
    }

    /// <summary>"Ye-jin" and "Min-jun" go on in small letters; "Will-power" does not.</summary>
    private bool GoesOnSmall(int first, int part) =>
        part == first + 1 && NameSyllables.AreName(words[first].Hash, words[part].Hash) || NameTable.Lookup(words[first].Hash) is { IsForename: true } facts
        && (!facts.IsWord || part + 1 < words.Count && words[part + 1].Is(WordFlags.Capitalised) && !words[part + 1].StartsPhrase && NameTable.Lookup(words[part + 1].Hash).IsSurname);

    private NameFacts Facts(int first, int end)
    {
        NameFacts facts = FactsOf(words[first]);
        if (end == first + 1) return facts;
        ulong key = words[first].Hash;
        for (int i = first + 1; i < end; i++) key = WordHash.Combine(key, words[i].Hash);
        NameFacts whole = NameTable.Lookup(key);
        if (!whole.IsKnown && end == first + 2 && words[first + 1].Is(WordFlags.HyphenBefore) && NameSyllables.AreName(words[first].Hash, words[first + 1].Hash)) return new NameFacts(NameFacts.Forename | NameFacts.OtherOrigin);
        return whole.IsKnown ? whole : new NameFacts((ushort)(facts.Bits & ~NameFacts.Word));
    }

    /// <summary>What the table knows of a word as it is written: "Sơn" folds to an English word and is none.</summary>
    private NameFacts FactsOf(Word word)
    {
        NameFacts facts = NameTable.Lookup(word.Hash);
        return facts.IsWord && IsForeign(word) ? new NameFacts((ushort)(facts.Bits & ~NameFacts.Word)) : facts;
    }

    /// <summary>Whether a word holds a Latin letter that no English word has, not even a borrowed one.</summary>
    private bool IsForeign(Word word)
    {
        foreach (char c in context.Post.Prose[word.Span])
        {
            if (c is >= '\u0100' and < '\u0250' or >= '\u1E00' and < '\u1F00') return true;
        }

        return false;
    }

    private bool IsI(Word word) => context.Post.Prose.Text[word.Start] == 'I';
}
