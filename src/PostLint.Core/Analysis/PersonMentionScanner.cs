using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds registered names in the words of a post: at each place the longest forms only, so that a full name hides its forename.</summary>
internal static class PersonMentionScanner
{
    private const WordFlags Tagged = WordFlags.InHashtag | WordFlags.InMention;

    /// <summary>How near a class or year must follow a forename in small letters that is also a word.</summary>
    private const int ReachOfYear = 3;

    public static void Scan(Post post, NameIndex names, List<PersonMention> mentions)
    {
        if (names.IsEmpty) return;
        ReadOnlySpan<Word> words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(post.WordList);
        List<NameEntry> longest = [];
        PhraseTable table = names.Table;
        int hidden = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i < hidden) continue;
            if (words[i].Is(Tagged) && TaggedNames.Read(post, i, names, longest) is { WordCount: > 0 } tag)
            {
                Add(mentions, longest, tag.FirstWord, tag.WordCount, isSureTag: tag.IsSure);
                hidden = tag.FirstWord + tag.WordCount;
                i = hidden - 1;
                continue;
            }

            if ((words[i].Is(WordFlags.AllCaps) && words[i].Length <= InitialNames.Longest || words[i].Length == 1 && words[i].Is(WordFlags.Capitalised)) && InitialNames.Read(post, i, names, longest) is > 0 and var letters)
            {
                Add(mentions, longest, i, letters);
                hidden = i + letters;
                continue;
            }

            if (!table.MayStart(words[i].Hash) || !MayBeName(words, i, table)) continue;
            int length = Follow(post, i, names, longest);
            Add(mentions, longest, i, length);
            if (length > 1) hidden = i + length;
        }
    }

    private static void Add(List<PersonMention> mentions, List<NameEntry> entries, int first, int count, bool isSureTag = false)
    {
        foreach (NameEntry entry in entries) mentions.Add(new PersonMention(entry.Person, entry.Form, first, count, entries.Count - 1) { IsSureTag = isSureTag });
    }

    /// <summary>Cheap reasons to look no further: the first word of a longer form stands alone, or "will" and "grace" are the words they are everywhere.</summary>
    private static bool MayBeName(ReadOnlySpan<Word> words, int i, PhraseTable table)
    {
        Word word = words[i];
        if (table.MayStartLonger(word.Hash) && i + 1 < words.Length && (table.MayGoOn(WordHash.Combine(word.Hash, words[i + 1].Hash)) || MiddleNames(words, i, table) > 0)) return true;
        if (!table.MayBeWhole(word.Hash)) return false;
        return word.Is(WordFlags.Capitalised | Tagged) || word.Length > 3 && (!NameTable.Lookup(word.Hash).IsWord || HasYearAfter(words, i));
    }

    /// <summary>How many capitalised words stand between a forename and what may be its surname: "Samuel James O'Reilly", "Sam J. O'Reilly".</summary>
    private static int MiddleNames(ReadOnlySpan<Word> words, int i, PhraseTable table)
    {
        if (!words[i].Is(WordFlags.Capitalised)) return 0;
        for (int next = i + 1; next <= i + 2 && next + 1 < words.Length && words[next].Is(WordFlags.Capitalised) && !words[next].StartsPhrase && !words[next].Is(WordFlags.HasDigit); next++)
        {
            if (words[next + 1].StartsPhrase) return 0;
            if (words[next + 1].Is(WordFlags.Capitalised) && words[next + 1].Length > 1 && table.MayGoOn(WordHash.Combine(words[i].Hash, words[next + 1].Hash))) return next - i;
        }

        return 0;
    }

    private static bool HasYearAfter(ReadOnlySpan<Word> words, int i)
    {
        for (int next = i + 1; next <= i + ReachOfYear && next < words.Length && !words[next].Is(WordFlags.SentenceStart); next++)
        {
            if (words[next].Is(WordFlags.HasDigit)) return true;
        }

        return false;
    }

    /// <summary>Gathers the longest forms that start at a word, and returns their length in words.</summary>
    private static int Follow(Post post, int first, NameIndex names, List<NameEntry> longest)
    {
        longest.Clear();
        ReadOnlySpan<Word> words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(post.WordList);
        int length = Follow(post, first, 0, names, longest);
        if (length > 1 || MiddleNames(words, first, names.Table) is not (> 0 and var between)) return length;
        List<NameEntry> whole = [];
        int longer = Follow(post, first, between, names, whole);
        if (longer <= between + 1) return length;
        longest.Clear();
        longest.AddRange(whole);
        return longer;
    }

    /// <param name="post">The post.</param>
    /// <param name="first">The first word.</param>
    /// <param name="between">How many words behind the first are passed over; then only full names count.</param>
    /// <param name="names">The registered names.</param>
    /// <param name="longest">Where the entries go.</param>
    private static int Follow(Post post, int first, int between, NameIndex names, List<NameEntry> longest)
    {
        ListView<Word> words = post.Words;
        ulong prefix = words[first].Hash;
        int length = 0, next = first + 1;
        bool comma = false;
        while (names.Table.TryFind(prefix, out PhraseNode node))
        {
            int before = longest.Count;
            foreach (int value in names.Table.ValuesOf(node))
            {
                NameEntry entry = names.Entry(value);
                if (between > 0 && entry.Form != NameForm.Full || comma && entry.Form != NameForm.SurnameFirst || !IsWritten(post, first, next - first, entry.Form)) continue;
                if (before > 0 && length != next - first) longest.Clear();
                (length, before) = (next - first, 0);
                if (!Holds(longest, entry.Person)) longest.Add(entry);
            }

            if (next == first + 1) next += between;
            if (!node.Continues || next >= words.Count) break;
            NameGap gap = words[next].StartsPhrase ? NameGaps.Between(post, next) : NameGap.None;
            if (gap == NameGap.Other) break;
            comma |= gap == NameGap.Comma;
            prefix = WordHash.Combine(prefix, words[next].Hash);
            next++;
        }

        return length;
    }

    private static bool Holds(List<NameEntry> entries, Person person)
    {
        foreach (NameEntry entry in entries)
        {
            if (ReferenceEquals(entry.Person, person)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the words are written as names are: with capitals, or as they come in hashtags and handles. Full names and lone forenames are
    /// taken in small letters too (the evidence weighs it); a lone surname or an initial is not. A surname's particle may be small.
    /// </summary>
    private static bool IsWritten(Post post, int first, int count, NameForm form)
    {
        Word word = post.Words[first], last = post.Words[first + count - 1];
        if (word.Is(WordFlags.InAddress)) return false;
        if (form is NameForm.ForenameInitial && !IsInitial(post, first, first + count - 1)) return false;
        return word.Is(WordFlags.Capitalised | Tagged) || form is NameForm.Full && count > 1 || form is NameForm.SurnameFirst && count > 2 && last.Is(WordFlags.Capitalised) || form is NameForm.Forename && word.Length > 3;
    }

    /// <summary>An initial is a capital ("gave Amara a medal" has none); "Will I" and "May I" ask a question.</summary>
    private static bool IsInitial(Post post, int first, int initial)
    {
        Word letter = post.Words[initial];
        if (!letter.Is(WordFlags.Capitalised | WordFlags.AllCaps) && !post.Words[first].Is(Tagged) || letter.Length > 1 && !letter.Is(WordFlags.AllCaps)) return false;
        bool isPronoun = letter.Length == 1 && post.Prose.Text[letter.Start] is 'I' or 'A' && (letter.End >= post.Prose.Length || post.Prose.Text[letter.End] == ' ');
        return !isPronoun || !NameTable.Lookup(post.Words[first].Hash).IsWord;
    }
}
