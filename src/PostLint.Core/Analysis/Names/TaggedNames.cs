using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Finds registered names in a hashtag or handle, where words are run together and capitals missing: <c>#welldonepriya</c>, <c>#SamOReilly</c>,
/// <c>@sam.oreilly2014</c>. What is left of the tag beside the name must be words, and a tag that is words throughout names nobody
/// ("#marketday"), unless what the name is glued to is said of people.
/// </summary>
internal static class TaggedNames
{
    /// <summary>A name found: its words of the post, and whether the tag tells that a person is meant.</summary>
    internal readonly record struct Tag(int FirstWord, int WordCount, bool IsSure);

    private const int ShortestForename = 3, SureLength = 9;

    /// <summary>Looks at the tag whose first word this is.</summary>
    public static Tag Read(Post post, int word, NameIndex names, List<NameEntry> found)
    {
        found.Clear();
        ReadOnlySpan<char> text = post.Prose.Text;
        int start = post.Words[word].Start;
        if (start == 0 || text[start - 1] is not ('#' or '@' or '\uFF20')) return default;
        Span<char> letters = stackalloc char[TagWords.LongestTag];
        Span<int> places = stackalloc int[TagWords.LongestTag];
        int length = Letters(text, start, post.Prose.SegmentAt(start).Span.End, letters, places);
        if (length == 0) return default;
        (int from, int to, bool sure) = Search(letters[..length], names, found);
        if (to == 0) return default;
        int first = post.WordAt(places[from]);
        return new Tag(first, post.WordAt(places[to - 1]) + 1 - first, sure);
    }

    /// <summary>The letters and digits of a tag without the signs between them, and where each stands; 0 when the tag is too long.</summary>
    private static int Letters(ReadOnlySpan<char> text, int start, int limit, Span<char> letters, Span<int> places)
    {
        bool handle = text[start - 1] != '#';
        int length = 0;
        for (int i = start; i < limit; i++)
        {
            char c = text[i];
            bool letter = WordScanner.IsWordChar(c);
            if (!letter && c != '_' && !(handle && c is '.' or '-') && !Folding.IsUnseen(c)) break;
            if (!letter) continue;
            if (length == letters.Length) return 0;
            (letters[length], places[length]) = (c, i);
            length++;
        }

        return length;
    }

    /// <summary>The best name among the letters: a full one before a forename, then the longest.</summary>
    private static (int From, int To, bool Sure) Search(ReadOnlySpan<char> letters, NameIndex names, List<NameEntry> found)
    {
        (int From, int To, bool Sure) best = default;
        bool bestFull = false;
        bool parted = HasInnerCapital(letters);
        for (int from = 0; from < letters.Length; from++)
        {
            if (parted && from > 0 && !CamelCase.StartsPart(letters, from)) continue;
            var hasher = new WordHasher();
            for (int to = from + 1; to <= letters.Length; to++)
            {
                hasher.Add(Folding.Fold(letters[to - 1]));
                if (to - from < ShortestForename || parted && to < letters.Length && !CamelCase.StartsPart(letters, to)) continue;
                ulong hash = hasher.Finish();
                if (!names.Table.MayBeWhole(hash) || !names.Table.TryFind(hash, out PhraseNode node)) continue;
                bool full = HasFull(names, node);
                if (bestFull && !full || bestFull == full && to - from <= best.To - best.From) continue;
                if (!Fits(letters, from, to, full, NameTable.Lookup(hash).IsWord, out bool sure)) continue;
                if (!Gather(names, node, full, found)) continue;
                (best, bestFull) = ((from, to, sure), full);
            }
        }

        return best;
    }

    private static bool HasFull(NameIndex names, PhraseNode node)
    {
        foreach (int value in names.Table.ValuesOf(node))
        {
            if (names.Entry(value).Form == NameForm.Full) return true;
        }

        return false;
    }

    private static bool Fits(ReadOnlySpan<char> letters, int from, int to, bool full, bool isWord, out bool sure)
    {
        ReadOnlySpan<char> before = letters[..from], after = letters[to..];
        bool alone = before.IsEmpty && after.TrimEnd("0123456789").IsEmpty;
        sure = full || TagWords.LeadsName(before) && TagWords.AreWords(after) || TagWords.FollowsName(after) && TagWords.AreWords(before);
        if (alone) return full || !isWord && after.IsEmpty;
        if (full && to - from >= SureLength && !isWord) return TagWords.AreWords(before) || TagWords.AreWords(after);
        if (!full && TagWords.GoesOn(letters, from, to)) return false;
        if (sure && !full) return true;
        return !isWord && to - from > ShortestForename && TagWords.AreWords(before) && TagWords.AreWords(after) && !TagWords.AreWords(letters);
    }

    /// <summary>Takes the entries of a node: full names, else forenames and their short forms; false for none.</summary>
    private static bool Gather(NameIndex names, PhraseNode node, bool full, List<NameEntry> found)
    {
        bool cleared = false;
        foreach (int value in names.Table.ValuesOf(node))
        {
            NameEntry entry = names.Entry(value);
            if (full ? entry.Form != NameForm.Full : entry.Form is not (NameForm.Forename or NameForm.Nickname) || entry.Person.Kind != PersonKind.Pupil) continue;
            if (!cleared) found.Clear();
            cleared = true;
            if (!found.Exists(other => ReferenceEquals(other.Person, entry.Person))) found.Add(entry);
        }

        return cleared;
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> letters)
    {
        for (int i = 1; i < letters.Length; i++)
        {
            if (char.IsUpper(letters[i]) && char.IsLower(letters[i - 1])) return true;
        }

        return false;
    }
}
