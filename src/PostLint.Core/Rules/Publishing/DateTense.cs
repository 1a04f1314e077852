using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>Weighs whether the words around a date speak of something to come or of something that was.</summary>
internal sealed class DateTense(PostContext context)
{
    private const double Threshold = 0.9;

    /// <summary>More words than a time of day has.</summary>
    private const int LongestTime = 16;

    private static readonly CueList Cues = CueList.Embedded("date-tense");
    private static readonly int Future = Cues.Section("future"), Hint = Cues.Section("hint"), Imperative = Cues.Section("imperative"), Deadline = Cues.Section("deadline");
    private static readonly int Past = Cues.Section("past"), Reference = Cues.Section("reference"), Present = Cues.Section("present"), NotPast = Cues.Section("not-past"), Programme = Cues.Section("programme"), After = Cues.Section("after");

    private readonly CueMap cues = Cues.Read(context.Post);
    private readonly ListView<Word> words = context.Post.Words;
    private SentenceTenses? tenses;

    /// <summary>Whether the text speaks of the day as one to come.</summary>
    public bool IsAhead(DateMention date)
    {
        if (context.Post.IsQuoted(date.Span) || IsReference(date)) return false;
        Sentence sentence = context.Post.SentenceOf(date.FirstWord);
        double clause = Weigh(date, Clause(sentence, date));
        if (clause >= Threshold) return true;
        if (clause < 0) return false;
        double whole = Weigh(date, (sentence.FirstWord, sentence.EndWord));
        if (whole != 0 || clause != 0) return whole >= Threshold;
        return IsBare(sentence, date) && WeighLead(sentence) + (HasTime(date) ? 0.5 : 0) >= Threshold;
    }

    /// <summary>"Our letter of 9 March", "the 9 March newsletter", "since 2 March", "from 2 March" (a start that lasts).</summary>
    private bool IsReference(DateMention date)
    {
        if (date.EndWord < words.Count && !words[date.EndWord].StartsPhrase && cues.Is(date.EndWord, After)) return true;
        for (int i = Math.Max(0, date.FirstWord - 5); i < date.FirstWord; i++)
        {
            if (cues.Length(i, Reference) is > 0 and int length && i + length >= date.FirstWord - 1 && i + length <= date.FirstWord) return true;
        }

        return false;
    }

    /// <summary>The words between the colons, semicolons and dashes around the date.</summary>
    private (int First, int End) Clause(Sentence sentence, DateMention date)
    {
        int first = date.FirstWord, end = date.EndWord;
        while (first > sentence.FirstWord && !words[first].Is(WordFlags.HardBreakBefore)) first--;
        while (end < sentence.EndWord && !words[end].Is(WordFlags.HardBreakBefore)) end++;
        return (first, end);
    }

    private double Weigh(DateMention date, (int First, int End) range)
    {
        double ahead = 0, over = 0;
        for (int i = range.First; i < range.End; i++)
        {
            if (i >= date.FirstWord && i < date.EndWord) continue;
            if (cues.Is(i, Future)) ahead += 1;
            else if (cues.Is(i, Imperative) && OpensClause(range.First, i)) ahead += 1;
            else if (cues.Is(i, Hint)) ahead += 0.5;
            if (cues.Length(i, Deadline) is > 0 and int length && i + length >= date.FirstWord - 1 && i < date.FirstWord) ahead += 0.5;
            if (cues.Length(i, Past) is > 0 and int past && (past > 1 || !IsPassive(i, range.First))) over += 1;
            else if (IsPastVerb(i, range.First)) over += 1;
        }

        if (ahead > 0 && HasTime(date)) ahead += 0.5;
        return over > 0 && ahead >= 2 * over ? ahead : ahead - over;
    }

    private bool OpensClause(int first, int word) =>
        word == first || words[word].Is(WordFlags.SentenceStart) || words[word].StartsPhrase || context.Post.Prose[words[word - 1].Span] is "and" or "please" or "Please" or "to" or "or" or "do";

    /// <summary>A verb in -ed that no form of "be" in the present makes a passive.</summary>
    private bool IsPastVerb(int word, int first)
    {
        ReadOnlySpan<char> text = context.Post.Prose[words[word].Span];
        if (text.Length < 5 || !text.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || cues.Is(word, NotPast)) return false;
        return !IsPassive(word, first);
    }

    /// <summary>"Will be held", "is closed": the participle tells no time.</summary>
    private bool IsPassive(int word, int first)
    {
        for (int i = Math.Max(first, word - 3); i < word; i++)
        {
            if (cues.Is(i, Present)) return true;
        }

        return false;
    }

    private bool HasTime(DateMention date)
    {
        foreach (TimeMention time in context.Times.Starting(date.FirstWord - LongestTime, date.EndWord + 5))
        {
            if (Math.Abs(time.FirstWord - date.EndWord) <= 4 || time.EndWord == date.FirstWord) return true;
        }

        return false;
    }

    /// <summary>A line of a programme: few words and no verb that tells when.</summary>
    private static bool IsBare(Sentence sentence, DateMention date) => sentence.WordCount <= date.EndWord - date.FirstWord + 12;

    /// <summary>What the heading or sentence before a list, a table or a bare line says; a recap anywhere in the post outweighs it.</summary>
    private double WeighLead(Sentence sentence)
    {
        tenses ??= new SentenceTenses(context.Post, IsPastIn, CountFuture, other => cues.Has(Programme, other.FirstWord, other.EndWord));
        return tenses.WeighAround(context.Post.SentenceIndexOf(sentence.FirstWord));
    }

    private bool IsPastIn(Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (cues.Is(i, Past) || IsPastVerb(i, sentence.FirstWord)) return true;
        }

        return false;
    }

    private int CountFuture(Sentence sentence)
    {
        int count = 0;
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (cues.Is(i, Future) || cues.Is(i, Imperative) && OpensClause(sentence.FirstWord, i)) count++;
        }

        return count;
    }
}
