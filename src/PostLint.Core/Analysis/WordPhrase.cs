using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Looks for a configured phrase in the words of a post; case, accents and marks do not count.</summary>
public static class WordPhrase
{
    /// <summary>The first place of a phrase; false when it is nowhere or holds no word.</summary>
    public static bool TryFind(ListView<Word> words, string phrase, out int first, out int count)
    {
        for (first = 0; first < words.Count; first++)
        {
            count = StartsAt(words, first, phrase);
            if (count > 0) return true;
        }

        count = 0;
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
