using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Looks for a configured phrase in the words of a post; case, accents and marks do not count.</summary>
public static class WordPhrase
{
    /// <summary>The first place of a phrase; false when it is nowhere or holds no word.</summary>
    public static bool TryFind(ListView<Word> words, string phrase, out int first, out int count) => TryFind(words, phrase, 0, words.Count, out first, out count);

    /// <summary>The first place of a phrase that starts at one of some words; false when none does.</summary>
    public static bool TryFind(ListView<Word> words, string phrase, int from, int until, out int first, out int count)
    {
        var scanner = new WordScanner(phrase);
        (first, count) = (from, 0);
        if (!scanner.MoveNext()) return false;
        ulong opening = scanner.Hash;
        ReadOnlySpan<Word> all = words.Span;
        for (; first < until; first++)
        {
            if (all[first].Hash == opening && (count = StartsAt(words, first, phrase)) > 0) return true;
        }

        return false;
    }

    /// <summary>How many words a phrase has that starts at a word; 0 when it does not, or holds no word.</summary>
    public static int StartsAt(ListView<Word> words, int first, string phrase)
    {
        int count = 0;
        var scanner = new WordScanner(phrase);
        while (scanner.MoveNext())
        {
            if (first + count >= words.Count || words[first + count].Hash != scanner.Hash) return 0;
            count++;
        }

        return count;
    }
}
