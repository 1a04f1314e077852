using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>For each word of a post, what the longest phrase of the school's phrase table says that starts there.</summary>
internal sealed class SchoolPhrases
{
    private const int LongestLed = 4;

    private readonly (SchoolWord Word, int Length)[] phrases;

    public SchoolPhrases(ListView<Word> words, PhraseTable table)
    {
        phrases = new (SchoolWord, int)[words.Count];
        for (int i = 0; i < words.Count; i++)
        {
            if (!table.MayStart(words[i].Hash)) continue;
            phrases[i] = Longest(words, i, table);
            // What a phrase without a school is made of must not count on its own.
            if (Is(i, SchoolWord.NoSchool)) i += phrases[i].Length - 1;
        }
    }

    public SchoolWord At(int word) => phrases[word].Word;

    /// <summary>Whether the phrase that starts at a word is of one of some kinds.</summary>
    public bool Is(int word, SchoolWord kinds) => (phrases[word].Word & kinds) != SchoolWord.None;

    public int Length(int word) => phrases[word].Length;

    /// <summary>Whether a phrase of a kind ends directly before a word.</summary>
    public bool EndsAt(int word, SchoolWord kind)
    {
        for (int i = word - 1; i >= 0 && i >= word - LongestLed; i--)
        {
            if (Is(i, kind) && i + phrases[i].Length == word) return true;
        }

        return false;
    }

    /// <summary>Whether a phrase of a kind starts among some words.</summary>
    public bool Any(SchoolWord kind, int from, int until)
    {
        for (int i = from; i < until; i++)
        {
            if (Is(i, kind)) return true;
        }

        return false;
    }

    private static (SchoolWord, int) Longest(ListView<Word> words, int first, PhraseTable table)
    {
        (SchoolWord Word, int Length) longest = default;
        var phrase = new PhraseWalk(table, words.Span, first, words.Count);
        while (phrase.MoveNext())
        {
            SchoolWord here = SchoolWord.None;
            foreach (int value in phrase.Values) here |= (SchoolWord)value;
            if (here != SchoolWord.None) longest = (here, phrase.End - first);
        }

        return longest;
    }
}
