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
            if (!table.MayStart(words[i].Hash) || i < hidden || !MayBeName(words, i, table)) continue;
            longest.Clear();
            int length = Follow(post, i, names, longest);
            foreach (NameEntry entry in longest) mentions.Add(new PersonMention(entry.Person, entry.Form, i, length, longest.Count - 1));
            if (length > 1) hidden = i + length;
        }
    }

    /// <summary>Cheap reasons to look no further: the first word of a longer form stands alone, or "will" and "grace" are the words they are everywhere.</summary>
    private static bool MayBeName(ReadOnlySpan<Word> words, int i, PhraseTable table)
    {
        Word word = words[i];
        bool goesOn = table.MayStartLonger(word.Hash) && i + 1 < words.Length && table.MayGoOn(WordHash.Combine(word.Hash, words[i + 1].Hash));
        if (goesOn) return true;
        if (!table.MayBeWhole(word.Hash)) return false;
        return word.Is(WordFlags.Capitalised | Tagged) || word.Length > 3 && (!NameTable.Lookup(word.Hash).IsWord || HasYearAfter(words, i));
    }

    private static bool HasYearAfter(ReadOnlySpan<Word> words, int i)
    {
        for (int next = i + 1; next <= i + ReachOfYear && next < words.Length && !words[next].Is(WordFlags.SentenceStart); next++)
        {
            if (words[next].Is(WordFlags.HasDigit)) return true;
        }

        return false;
    }

    private static int Follow(Post post, int first, NameIndex names, List<NameEntry> longest)
    {
        ListView<Word> words = post.Words;
        ulong prefix = words[first].Hash;
        int length = 0;
        bool comma = false;
        for (int count = 1; names.Table.TryFind(prefix, out PhraseNode node); count++)
        {
            int before = longest.Count;
            foreach (int value in names.Table.ValuesOf(node))
            {
                NameEntry entry = names.Entry(value);
                if (!IsWritten(post, first, count, entry.Form) || comma && entry.Form != NameForm.SurnameFirst) continue;
                if (before > 0 && length != count) longest.Clear();
                (length, before) = (count, 0);
                if (!Holds(longest, entry.Person)) longest.Add(entry);
            }

            if (!node.Continues || first + count >= words.Count) break;
            if (words[first + count].StartsPhrase && !(comma |= IsComma(post, first + count - 1))) break;
            prefix = WordHash.Combine(prefix, words[first + count].Hash);
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
    /// taken in small letters too (the evidence weighs it); a lone surname or an initial is not.
    /// </summary>
    private static bool IsWritten(Post post, int first, int count, NameForm form)
    {
        Word word = post.Words[first];
        if (form is NameForm.ForenameInitial && post.Words[first + count - 1] is { Length: > 1 }) return false;
        if (word.Is(WordFlags.InAddress)) return false;
        return word.Is(WordFlags.Capitalised | Tagged) || form is NameForm.Full && count > 1 || form is NameForm.Forename && word.Length > 3;
    }

    private static bool IsComma(Post post, int word)
    {
        // The next word may open another segment, right behind this one in the flat text.
        if (post.Words[word + 1].Is(WordFlags.HardBreakBefore)) return false;
        int start = post.Words[word].End, end = post.Words[word + 1].Start;
        ReadOnlySpan<char> gap = post.Prose.Text[start..end];
        return gap is [','] or [',', ' '];
    }
}
