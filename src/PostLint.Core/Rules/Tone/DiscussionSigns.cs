using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>Tells wording that a post discusses, teaches or campaigns against from wording it uses.</summary>
internal sealed class DiscussionSigns(PhraseSet phrases)
{
    private readonly int discussion = phrases.Section("discussion");
    private readonly int history = phrases.Section("history");

    /// <summary>Whether the sentence of a word shows it, or plainly the one before or after; for a word of its time the past is sign enough.</summary>
    public bool Show(Post post, int word, bool ofItsTime)
    {
        Sentence sentence = post.SentenceOf(word);
        if (phrases.Within(post, sentence.FirstWord, sentence.EndWord, history) || HasYear(post, sentence)) return true;
        int first = sentence.FirstWord > 0 ? post.SentenceOf(sentence.FirstWord - 1).FirstWord : 0;
        int end = sentence.EndWord < post.WordList.Count ? post.SentenceOf(sentence.EndWord).EndWord : sentence.EndWord;
        return phrases.Within(post, first, end, discussion) || ofItsTime && phrases.Within(post, first, end, history);
    }

    /// <summary>Whether a year before 1970 is named.</summary>
    private static bool HasYear(Post post, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            Word word = post.WordList[i];
            if (word.Is(WordFlags.HasDigit) && int.TryParse(post.Prose[word.Span][..Math.Min(4, word.Length)], out int year) && year is > 1000 and < 1970) return true;
        }

        return false;
    }
}
