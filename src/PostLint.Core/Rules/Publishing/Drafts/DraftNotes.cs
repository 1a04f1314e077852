using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Recognises what a writer notes down for later or asks of a colleague; the same words put to readers are none.</summary>
internal static class DraftNotes
{
    private const int Reach = 12;

    /// <summary>"Dawn, can you check that", "please confirm Garrick", "I need to check the total", "must check".</summary>
    public static bool IsErrand(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        int clause = ClauseStart(post, sentence, match.FirstWord);
        if (IsAddressed(post, sentence, clause, match) || IsForNamed(post, clause, match)) return true;
        return IsOwnTask(post, sentence, clause, match);
    }

    /// <summary>"could somebody add a line about the second half", "someone please make sure that is right", "whoever wrote this, have a look".</summary>
    public static bool IsForColleague(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        int after = match.EndWord;
        if (Is(post, after, "else")) after = PassNeed(post, after + 1, sentence.EndWord);
        int before = match.FirstWord > sentence.FirstWord ? DraftWords.Of(post.Words[match.FirstWord - 1]) : DraftWords.Must;
        int next = after < sentence.EndWord ? DraftWords.Of(post.Words[after]) : 0;
        bool asked = (before & (DraftWords.Must | DraftWords.Question)) != 0 || after > match.EndWord || Is(post, match.FirstWord - 1, "please") || post.Words[match.FirstWord].StartsPhrase;
        bool told = (next & DraftWords.Edit) != 0 || after < sentence.EndWord && (Is(post, after, "please") || Is(post, after, "pls") || Is(post, after, "to"));
        if (!asked || !told && !EndsInCall(post, sentence, match)) return false;
        if (told && (DraftWords.Of(post.Words[after]) & DraftWords.Edit) != 0 && (after + 1 >= sentence.EndWord || post.Words[after + 1].StartsPhrase)) return true;
        int bits = DraftWords.In(post.Words, after, Math.Min(sentence.EndWord, after + Reach));
        bool look = HasPair(post, after, sentence.EndWord, "a", "look") || HasPair(post, after, sentence.EndWord, "make", "sure") || HasPair(post, after, sentence.EndWord, "correct", "me");
        bool text = (bits & (DraftWords.Deictic | DraftWords.DraftNoun)) != 0;
        return ((bits & DraftWords.Edit) != 0 && text || look) && !SpeaksToReader(post, after, Math.Min(sentence.EndWord, after + Reach));
    }

    /// <summary>"or was it the Friday?", "actually is it Thursday?": the writer corrects the sentence before.</summary>
    public static bool IsSecondThought(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        bool turned = Is(post, match.FirstWord, "or") || Is(post, match.FirstWord, "actually");
        if (!turned && match.FirstWord != sentence.FirstWord || !DraftDoubts.EndsInQuestion(post, sentence)) return false;
        int end = Math.Min(sentence.EndWord, match.EndWord + 3);
        if (!turned && sentence.EndWord > match.EndWord + 3) return false;
        for (int i = match.EndWord; i < end; i++)
        {
            if (Is(post, i, "yet")) return false;
        }

        return IsFact(post, match.EndWord, end);
    }

    /// <summary>"on Tuesday 10 or maybe Wednesday": two days for one event.</summary>
    public static bool IsAlternative(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        return match.FirstWord > sentence.FirstWord && match.EndWord < sentence.EndWord
            && IsFact(post, match.FirstWord - 1, match.FirstWord) && IsFact(post, match.EndWord, match.EndWord + 1) && !SpeaksToReader(post, sentence.FirstWord, sentence.EndWord);
    }

    /// <summary>"Hester, happy with this?", "is this the right spelling of Siobhan?".</summary>
    public static bool IsApproval(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        return sentence.WordCount <= Reach && DraftDoubts.EndsInQuestion(post, sentence) && !SpeaksToReader(post, sentence.FirstWord, sentence.EndWord);
    }

    /// <summary>"can't remember which", "don't know her surname".</summary>
    public static bool IsForgotten(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        int clause = ClauseStart(post, sentence, match.FirstWord);
        if (match.FirstWord > clause && (DraftWords.Of(post.Words[match.FirstWord - 1]) & DraftWords.FirstPerson) == 0) return false;
        int end = Math.Min(sentence.EndWord, match.EndWord + 4);
        bool which = match.EndWord < end && (Is(post, match.EndWord, "which") || Is(post, match.EndWord, "who")) && (match.EndWord + 1 >= sentence.EndWord || post.Words[match.EndWord + 1].StartsPhrase);
        return (which || (DraftWords.In(post.Words, match.EndWord, end) & DraftWords.DraftNoun) != 0) && !DraftDoubts.EndsInQuestion(post, sentence) && !Addresses(post, match.EndWord, end);
    }

    /// <summary>"led by, I think, Reverend Bloom": a belief about the fact that follows.</summary>
    public static bool IsAsideBelief(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        if (match.FirstWord == sentence.FirstWord || match.EndWord >= sentence.EndWord) return false;
        bool apart = post.Words[match.FirstWord].StartsPhrase && post.Words[match.EndWord].StartsPhrase;
        bool lead = (DraftWords.Of(post.Words[match.FirstWord - 1]) & DraftWords.Preposition) != 0;
        int fact = match.EndWord + (Is(post, match.EndWord, "the") || Is(post, match.EndWord, "a") ? 1 : 0);
        return apart && lead && fact < sentence.EndWord && post.Words[fact].Is(WordFlags.Capitalised | WordFlags.HasDigit);
    }

    /// <summary>"waiting on consent from two families" at the start of a clause: nobody is said to wait but the writer.</summary>
    public static bool IsPending(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        if (match.FirstWord != ClauseStart(post, sentence, match.FirstWord)) return false;
        int bits = DraftWords.In(post.Words, match.EndWord, Math.Min(sentence.EndWord, match.EndWord + 5));
        bool known = (bits & (DraftWords.DraftNoun | DraftWords.DoubtedThing)) != 0 || Is(post, match.EndWord, "hear") && match.EndWord + 1 >= sentence.EndWord;
        return known && !SpeaksToReader(post, match.EndWord, sentence.EndWord);
    }

    /// <summary>"Jory, can you put the numbers in?": a name, called, and a request.</summary>
    public static bool IsRequest(Post post, TermMatch match)
    {
        int name = match.FirstWord - 1;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        return name >= 0 && name >= sentence.FirstWord - 1 && post.Words[match.FirstWord].StartsPhrase && (IsForename(post.Words[name]) || post.Words[name].Is(WordFlags.InMention))
            && (name == post.SentenceOf(name).FirstWord || post.Words[name].StartsPhrase) && DraftDoubts.EndsInQuestion(post, sentence);
    }

    /// <summary>"wording to be agreed with the chair", "cast list to be added": not "the date is to be agreed" or "more dates to be added".</summary>
    public static bool IsToBeDone(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        int clause = ClauseStart(post, sentence, match.FirstWord);
        if (clause == match.FirstWord) return post.Words[clause].Start > 0 && post.Prose.Text[post.Words[clause].Start - 1] is '(' or '[';
        bool noun = (DraftWords.Of(post.Words[match.FirstWord - 1]) & (DraftWords.DraftNoun | DraftWords.Slot)) != 0;
        return noun && match.FirstWord - clause <= 4 && !Is(post, clause, "more") && !Is(post, clause, "further") && !Is(post, clause, "other") && !Is(post, clause, "extra");
    }

    /// <summary>The word behind "will need", "needs", "has".</summary>
    private static int PassNeed(Post post, int word, int end)
    {
        while (word < end && (Is(post, word, "will") || Is(post, word, "need") || Is(post, word, "needs") || Is(post, word, "has") || Is(post, word, "can"))) word++;
        return word;
    }

    private static bool EndsInCall(Post post, Sentence sentence, TermMatch match) =>
        match.FirstWord > sentence.FirstWord && (DraftWords.Of(post.Words[match.FirstWord - 1]) & DraftWords.Question) != 0;

    /// <summary>"Dawn, can you double-check", "Hester please check": a name that is called before.</summary>
    private static bool IsAddressed(Post post, Sentence sentence, int clause, TermMatch match)
    {
        int call = match.FirstWord - 1;
        if (call < sentence.FirstWord) return false;
        if (Is(post, call, "you") && call > sentence.FirstWord && (Is(post, call - 1, "can") || Is(post, call - 1, "could") || Is(post, call - 1, "would") || Is(post, call - 1, "will"))) call--;
        else if (!Is(post, call, "please") && !Is(post, call, "pls") && call + 1 != clause) return false;
        int name = Is(post, call, "please") || Is(post, call, "pls") || Is(post, call, "can") || Is(post, call, "could") || Is(post, call, "would") || Is(post, call, "will") ? call - 1 : call;
        return name >= sentence.FirstWord && name < match.FirstWord && IsForename(post.Words[name]) && (name == sentence.FirstWord || post.Words[name].StartsPhrase) && post.Words[name + 1].StartsPhrase;
    }

    /// <summary>"please confirm Garrick": a name that is called behind.</summary>
    private static bool IsForNamed(Post post, int clause, TermMatch match)
    {
        int name = match.EndWord;
        bool asked = match.FirstWord > clause && (Is(post, match.FirstWord - 1, "please") || Is(post, match.FirstWord - 1, "pls"));
        return asked && name < post.Words.Count && IsForename(post.Words[name]) && (name + 1 >= post.Words.Count || post.Words[name + 1].StartsPhrase);
    }

    /// <summary>"I need to check the total", "will check with the office", "must check": the writer's own, with nobody else named as the one to do it.</summary>
    private static bool IsOwnTask(Post post, Sentence sentence, int clause, TermMatch match)
    {
        bool must = false, self = false;
        int first = match.FirstWord;
        for (; first > clause && match.FirstWord - first < 6; first--)
        {
            int bits = DraftWords.Of(post.Words[first - 1]);
            bool small = Is(post, first - 1, "to") || Is(post, first - 1, "also") || Is(post, first - 1, "just") || Is(post, first - 1, "double");
            if ((bits & (DraftWords.FirstPerson | DraftWords.Must)) == 0 && !small) break;
            must |= (bits & DraftWords.Must) != 0;
            self |= (bits & DraftWords.FirstPerson) != 0;
        }

        bool opens = first == clause && clause < match.FirstWord;
        if (!must || !self && !opens) return false;
        // "We will confirm the date" is news for readers.
        if (Is(post, match.FirstWord, "confirm") && self || SpeaksToReader(post, sentence.FirstWord, sentence.EndWord) || (DraftWords.Of(post.Words[match.FirstWord]) & DraftWords.Edit) == 0 && match.WordCount == 1) return false;
        int end = Math.Min(sentence.EndWord, match.EndWord + 6);
        bool ends = match.EndWord >= sentence.EndWord || post.Words[match.EndWord].StartsPhrase;
        bool who = match.EndWord < end && Is(post, match.EndWord, "who");
        return !who && (ends || Is(post, match.EndWord, "with") || (DraftWords.In(post.Words, match.EndWord, end) & (DraftWords.DraftNoun | DraftWords.Deictic)) != 0);
    }

    /// <summary>A figure, a day, a month or a name.</summary>
    private static bool IsFact(Post post, int first, int end)
    {
        for (int i = Math.Max(0, first); i < end && i < post.Words.Count; i++)
        {
            if (post.Words[i].Is(WordFlags.HasDigit) || (DraftWords.Of(post.Words[i]) & DraftWords.Calendar) != 0 || i > 0 && !post.Words[i].Is(WordFlags.SentenceStart) && IsForename(post.Words[i])) return true;
        }

        return false;
    }

    private static bool IsForename(Word word) => word.Is(WordFlags.Capitalised) && NameTable.Lookup(word.Hash) is { IsForename: true, IsMonth: false } facts && (!facts.IsWord || facts.Commonness > 0) && !IsGroup(word);

    private static bool IsGroup(Word word) => (DraftWords.Of(word) & (DraftWords.Subject | DraftWords.Question | DraftWords.Unit)) != 0;

    /// <summary>"you", "your", or a group of readers asked for something.</summary>
    internal static bool SpeaksToReader(Post post, int first, int end) => Addresses(post, first, end);

    private static bool Addresses(Post post, int first, int end)
    {
        for (int i = Math.Max(0, first); i < end && i < post.Words.Count && i < first + 60; i++)
        {
            if (Is(post, i, "you") && !IsCalled(post, i) || Is(post, i, "your") || Is(post, i, "you're") || Is(post, i, "parents") || Is(post, i, "families") || Is(post, i, "children") || Is(post, i, "pupils")) return true;
        }

        return false;
    }

    /// <summary>"can you" put to somebody called by name.</summary>
    private static bool IsCalled(Post post, int you) => you > 1 && post.Words[you - 1].StartsPhrase && IsForename(post.Words[you - 2]);

    private static int ClauseStart(Post post, Sentence sentence, int word)
    {
        int floor = Math.Max(sentence.FirstWord, word - Reach);
        while (word > floor && !post.Words[word].StartsPhrase) word--;
        return word;
    }

    private static bool HasPair(Post post, int first, int end, string one, string two)
    {
        for (int i = first; i + 1 < end && i < first + Reach; i++)
        {
            if (Is(post, i, one) && Is(post, i + 1, two)) return true;
        }

        return false;
    }

    internal static bool Is(Post post, int word, string expected) =>
        word >= 0 && word < post.Words.Count && post.Words[word].Length == expected.Length && post.Prose[post.Words[word].Span].Equals(expected, StringComparison.OrdinalIgnoreCase);
}
