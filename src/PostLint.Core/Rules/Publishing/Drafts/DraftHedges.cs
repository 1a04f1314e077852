using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Finds the hedge of a reply that nobody else has looked at: "I think we refund these?", "as far as I know". Only replies are searched.</summary>
internal static class DraftHedges
{
    private static readonly Lexicon Hedges = Lexicon.Embedded("draft-hedges");
    private static readonly PhraseTable Phrases = Hedges.ToTable();
    private static readonly int Question = Hedges.Section("question");

    /// <summary>The first hedge at or after a word; its length in words is 0 when there is none.</summary>
    public static int Find(Post post, ref int word)
    {
        for (; word < post.Words.Count; word++)
        {
            int length = LengthAt(post, word, out int section);
            if (length > 0 && IsUnchecked(post, word, length, section)) return length;
        }

        return 0;
    }

    private static int LengthAt(Post post, int first, out int section)
    {
        int length = 0;
        section = -1;
        ReadOnlySpan<Word> words = post.Words.Span;
        if (!Phrases.MayStart(words[first].Hash)) return 0;
        var phrase = new PhraseWalk(Phrases, words, first, words.Length);
        while (phrase.MoveNext())
        {
            if (!phrase.Values.IsEmpty) (length, section) = (phrase.End - first, phrase.Values[0]);
        }

        return length;
    }

    private static bool IsUnchecked(Post post, int first, int length, int section)
    {
        Sentence sentence = post.SentenceOf(first);
        int end = first + length;
        if (end < sentence.EndWord && (DraftWords.Of(post.Words[end]) & DraftWords.Reader) != 0) return false;
        if (section != Question) return true;
        bool asks = (DraftWords.In(post.Words, sentence.FirstWord, first) & DraftWords.Question) != 0;
        bool aside = (DraftWords.In(post.Words, end, sentence.EndWord) & DraftWords.Reader) != 0;
        return DraftDoubts.EndsInQuestion(post, sentence) && !asks && !aside;
    }
}
