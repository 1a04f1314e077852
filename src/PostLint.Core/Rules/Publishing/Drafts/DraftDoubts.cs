using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Tells the writer's own doubt ("not sure we can name them") from a question to readers ("not sure how to join?").</summary>
internal static class DraftDoubts
{
    private const int Reach = 8;

    /// <summary>Whether "not sure" is about what the post may say.</summary>
    public static bool IsDoubt(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        if (post.IsQuoted(context.WordSpan(match.FirstWord, match.WordCount))) return false;
        bool subject = false;
        for (int i = match.EndWord; i < sentence.EndWord && i < match.EndWord + Reach; i++)
        {
            int bits = DraftWords.Of(post.Words[i]);
            bool whether = post.Prose[post.Words[i].Span].Equals("whether", StringComparison.OrdinalIgnoreCase);
            if ((bits & DraftWords.Reader) != 0 && !whether) return false;
            if (subject && (bits & (DraftWords.DoubtedVerb | DraftWords.DoubtedThing)) != 0) return true;
            if (!subject && i <= match.EndWord + 2 && (bits & DraftWords.DoubtedThing) != 0) return true;
            subject |= (bits & DraftWords.Subject) != 0;
        }

        return false;
    }

    /// <summary>"@garrick to confirm", "Garrick to confirm", "please check" behind a mention or a dash at the end.</summary>
    public static bool IsErrand(Post post, TermMatch match)
    {
        if (match.FirstWord == 0) return false;
        Word before = post.Words[match.FirstWord - 1];
        Sentence sentence = post.SentenceOf(match.FirstWord);
        if (match.FirstWord <= sentence.FirstWord) return false;
        bool mention = before.Is(WordFlags.InMention) || match.FirstWord - 2 >= sentence.FirstWord && post.Words[match.FirstWord - 2].Is(WordFlags.InMention);
        if (mention) return true;
        bool last = match.EndWord >= sentence.EndWord || post.Words[match.EndWord].StartsPhrase;
        bool infinitive = post.Prose[post.Words[match.FirstWord].Span].Equals("to", StringComparison.OrdinalIgnoreCase);
        return infinitive && last && before.Is(WordFlags.Capitalised) && !before.Is(WordFlags.SentenceStart) && match.FirstWord - sentence.FirstWord <= 3;
    }

    /// <summary>A doubt in a reply that nobody else has looked at: "I think we refund these?", "as far as I know".</summary>
    public static bool IsUncheckedReply(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        if (match.EndWord < sentence.EndWord && (DraftWords.Of(post.Words[match.EndWord]) & DraftWords.Reader) != 0) return false;
        string phrase = post.Prose[TextSpan.FromBounds(post.Words[match.FirstWord].Start, post.Words[match.EndWord - 1].End)].ToString();
        bool mild = phrase.Contains("think", StringComparison.OrdinalIgnoreCase) || phrase.Contains("believe", StringComparison.OrdinalIgnoreCase);
        if (!mild) return true;
        return EndsInQuestion(post, sentence) && (DraftWords.In(post.Words, sentence.FirstWord, match.FirstWord) & DraftWords.Question) == 0
            && (DraftWords.In(post.Words, match.EndWord, sentence.EndWord) & DraftWords.Reader) == 0;
    }

    public static bool EndsInQuestion(Post post, Sentence sentence)
    {
        int end = Math.Min(sentence.Span.End, post.Prose.Length);
        ReadOnlySpan<char> text = post.Prose.Text[sentence.Span.Start..end].TrimEnd();
        bool after = end < post.Prose.Length && post.Prose.Text[end] == '?';
        return after || text.EndsWith("?");
    }
}
