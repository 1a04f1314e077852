using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Tells the writer's own doubt ("not sure we can name them") from a question to readers ("not sure how to join?").</summary>
internal static class DraftDoubts
{
    private const int Reach = 8;

    /// <summary>Words by which a sentence tells what is done as a rule, or what pupils are to do.</summary>
    private static readonly string[] Habits = ["adult", "always", "children", "each", "every", "grown", "never", "pupils"];

    /// <summary>Whether "not sure" is about what the post may say.</summary>
    public static bool IsDoubt(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        bool subject = false;
        for (int i = match.EndWord; i < sentence.EndWord && i < match.EndWord + Reach; i++)
        {
            int bits = DraftWords.Of(post.Words[i]);
            if ((bits & DraftWords.Reader) != 0 && !Is(post, i, "whether")) return false;
            if (subject && (bits & (DraftWords.DoubtedVerb | DraftWords.DoubtedThing)) != 0) return true;
            if (!subject && i <= match.EndWord + 2 && (bits & DraftWords.DoubtedThing) != 0) return true;
            subject |= (bits & DraftWords.Subject) != 0;
        }

        return false;
    }

    /// <summary>"is this ok to post?", "are we allowed to name them?", "do we have consent?": asked by the writer, not of the reader.</summary>
    public static bool IsPermitQuestion(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        if (!EndsInQuestion(post, sentence) || (DraftWords.In(post.Words, sentence.FirstWord, sentence.EndWord) & DraftWords.Reader) != 0) return false;
        if (Is(post, match.FirstWord, "ok") || Is(post, match.FirstWord, "okay"))
        {
            bool told = match.EndWord < sentence.EndWord && (DraftWords.Of(post.Words[match.EndWord]) & DraftWords.DoubtedVerb) != 0;
            return told && (match.EndWord + 1 >= sentence.EndWord || (DraftWords.Of(post.Words[match.EndWord + 1]) & DraftWords.Subject) != 0);
        }

        bool we = match.FirstWord - sentence.FirstWord <= 4 && HasWord(post, sentence.FirstWord, match.FirstWord, "we");
        bool allowed = Is(post, match.FirstWord, "allowed");
        return we && (!allowed || match.EndWord < sentence.EndWord && (DraftWords.Of(post.Words[match.EndWord]) & DraftWords.DoubtedVerb) != 0);
    }

    /// <summary>"can we name them?", "should we say this?".</summary>
    public static bool IsQuery(Post post, TermMatch match)
    {
        int we = match.FirstWord - 1;
        return we > 0 && Is(post, we, "we") && (Is(post, we - 1, "can") || Is(post, we - 1, "should") || Is(post, we - 1, "may") || Is(post, we - 1, "if"));
    }

    /// <summary>
    /// "better look that up before posting", "Jory to confirm this before it goes out"; not "check your settings before posting", "we check every hamper
    /// before it goes out".
    /// </summary>
    public static bool IsTask(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        bool task = false, meant = false;
        for (int i = Math.Max(sentence.FirstWord, match.FirstWord - Reach); i < match.FirstWord; i++)
        {
            int bits = DraftWords.Of(post.Words[i]);
            bool called = Is(post, i, "you") && i > sentence.FirstWord && (Is(post, i - 1, "can") || Is(post, i - 1, "could")) && match.WordCount > 2;
            if ((bits & DraftWords.Reader) != 0 && !Is(post, i, "whether") && !called || Array.Exists(Habits, habit => Is(post, i, habit))) return false;
            task |= (bits & DraftWords.Task) != 0;
            meant |= (bits & (DraftWords.Subject | DraftWords.DraftNoun)) != 0 || Is(post, i, "to") && i > sentence.FirstWord && i + 1 < match.FirstWord && (DraftWords.Of(post.Words[i + 1]) & DraftWords.Task) != 0 && post.Words[i - 1].Is(WordFlags.Capitalised);
        }

        return task && meant;
    }

    /// <summary>"insert nice line from the head here": what is missing, and the place where it goes.</summary>
    public static bool IsInsertion(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        bool opens = match.FirstWord == sentence.FirstWord || post.Words[match.FirstWord].StartsPhrase;
        int end = Math.Min(sentence.EndWord, match.EndWord + Reach);
        // "insert photo" is a marker by itself, and its whole phrase is reported.
        bool marker = match.EndWord < sentence.EndWord && DraftMarkers.IsInsertMarker(post.Words[match.EndWord].Hash);
        return opens && !marker && HasWord(post, match.EndWord, end, "here") && (DraftWords.In(post.Words, match.EndWord, end) & DraftWords.Reader) == 0;
    }

    /// <summary>"do not post yet", "not ready to post".</summary>
    public static bool IsNotYet(Post post, TermMatch match)
    {
        int first = Math.Max(post.SentenceOf(match.FirstWord).FirstWord, match.FirstWord - 3);
        return HasWord(post, first, match.FirstWord, "not") || HasWord(post, first, match.FirstWord, "don't") || HasWord(post, first, match.FirstWord, "don\u2019t");
    }

    /// <summary>"@garrick to confirm", "Garrick to confirm", "@hester can you check".</summary>
    public static bool IsErrand(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        int before = match.FirstWord - 1;
        if (before <= sentence.FirstWord - 1) return false;
        bool infinitive = Is(post, before, "to");
        bool asked = infinitive || Is(post, before, "please") || Is(post, before, "pls") || Is(post, before, "you");
        if (!asked) return false;
        for (int i = Math.Max(sentence.FirstWord, before - 2); i < before; i++)
        {
            if (post.Words[i].Is(WordFlags.InMention)) return true;
        }

        bool last = match.EndWord >= sentence.EndWord || post.Words[match.EndWord].StartsPhrase;
        if (!infinitive || !last || before == sentence.FirstWord || before - sentence.FirstWord > 3) return false;
        Word owner = post.Words[before - 1];
        return owner.Is(WordFlags.Capitalised) && (before - 1 > sentence.FirstWord || match.EndWord >= sentence.EndWord);
    }

    public static bool EndsInQuestion(Post post, Sentence sentence)
    {
        int end = Math.Min(sentence.Span.End, post.Prose.Length);
        ReadOnlySpan<char> text = post.Prose.Text[sentence.Span.Start..end].TrimEnd();
        bool after = end < post.Prose.Length && post.Prose.Text[end] == '?';
        return after || text.EndsWith("?");
    }

    private static bool HasWord(Post post, int first, int end, string word)
    {
        for (int i = first; i < end; i++)
        {
            if (Is(post, i, word)) return true;
        }

        return false;
    }

    private static bool Is(Post post, int word, string expected) => post.Prose[post.Words[word].Span].Equals(expected, StringComparison.OrdinalIgnoreCase);
}
