using PostLint.Lexicons;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What the letters of a hashtag beside a name may be: words of the dictionary, and those that are glued to people's names.</summary>
internal static class TagWords
{
    /// <summary>Longer tags are not taken apart; one bit of the search stands for each letter.</summary>
    public const int LongestTag = 60;

    private static readonly Lexicon List = Lexicon.Embedded("tag-words");

    private static readonly HashSet<ulong> Leads = Of("lead"), Tails = Of("tail"), Small = Of("words");

    /// <summary>Whether the letters before a name end in what leads a name: <c>welldone</c>.</summary>
    public static bool LeadsName(ReadOnlySpan<char> before)
    {
        for (int start = 0; start < before.Length; start++)
        {
            if (Leads.Contains(WordHash.Of(before[start..]))) return AreWords(before[..start]);
        }

        return false;
    }

    /// <summary>Whether the letters behind a name start with what follows names: <c>isthebest</c>.</summary>
    public static bool FollowsName(ReadOnlySpan<char> after)
    {
        for (int end = after.Length; end > 0; end--)
        {
            if (Tails.Contains(WordHash.Of(after[..end]))) return AreWords(after[end..]);
        }

        return false;
    }

    /// <summary>Whether letters can be cut into words and numbers, with nothing left; true for none.</summary>
    public static bool AreWords(ReadOnlySpan<char> letters)
    {
        if (letters.Length > LongestTag) return false;
        ulong reached = 1;
        for (int start = 0; start < letters.Length; start++)
        {
            if ((reached >> start & 1) == 0) continue;
            if (Folding.IsDigit(letters[start])) reached |= 1UL << (start + 1);
            var hasher = new WordHasher();
            for (int end = start; end < letters.Length; end++)
            {
                hasher.Add(Folding.Fold(letters[end]));
                ulong word = hasher.Finish();
                if (end - start >= 2 ? NameTable.Lookup(word).IsWord || Leads.Contains(word) || Small.Contains(word) : Small.Contains(word)) reached |= 1UL << (end + 1);
            }
        }

        return (reached >> letters.Length & 1) != 0;
    }

    /// <summary>Whether the name is only the start or the end of a longer word: <c>may</c> in <c>welldonemayor</c>.</summary>
    public static bool GoesOn(ReadOnlySpan<char> letters, int from, int to)
    {
        for (int end = to + 1; end <= letters.Length; end++)
        {
            if (NameTable.Lookup(WordHash.Of(letters[from..end])).IsWord) return true;
        }

        for (int start = 0; start < from; start++)
        {
            if (NameTable.Lookup(WordHash.Of(letters[start..to])).IsWord) return true;
        }

        return false;
    }

    /// <summary>The terms of a section, their words run together.</summary>
    private static HashSet<ulong> Of(string section)
    {
        int number = List.Section(section);
        return [.. List.Terms.Where(term => term.Section == number).Select(term => WordHash.Of(term.Text.Replace(" ", "", StringComparison.Ordinal)))];
    }
}
