using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis.Dates;

/// <summary>Finds the days that a post names.</summary>
internal sealed class DateScanner(Post post, DateOnly published, List<DateMention> found)
{
    /// <summary>How far the halves of a range or a weekday and its date may stand apart.</summary>
    private const int Reach = 12;

    private readonly ListView<Word> words = post.Words;

    public void Scan()
    {
        ReadOnlySpan<Word> all = words.Span;
        for (int i = 0; i < all.Length; i++)
        {
            if (!DayWords.MayBe(all[i].Hash) && !all[i].Is(WordFlags.HasDigit)) continue;
            if (words[i].Is(WordFlags.InAddress | WordFlags.InMention)) continue;
            if (words[i].Is(WordFlags.HasDigit) || DayWords.MayStartDate(words[i].Hash)) i = ReadCalendar(i);
            else if (DayWords.IsRelative(words[i].Hash, out int days)) found.Add(new DateMention(DateMentionKind.Relative, words[i].Span, i, i + 1, published.AddDays(days)));
            else if (DayWords.IsWeekday(words[i].Hash, out DayOfWeek day, out bool isShort)) AddWeekday(i, day, isShort);
        }

        for (int i = 0; i + 1 < found.Count; i++)
        {
            if (IsRange(found[i], found[i + 1])) found[i] = found[i] with { StartsRange = true };
        }
    }

    /// <summary>Reads the date that starts at a word; the index of its last word, or the word itself.</summary>
    private int ReadCalendar(int word)
    {
        int segmentEnd = post.Prose.SegmentAt(words[word].Start).Span.End;
        if (!DateReader.TryRead(post.Prose.Text[..segmentEnd], words[word].Start, out WrittenDate date)) return word;
        int end = post.WordAt(date.Span.End - 1) + 1;
        int first = word;
        DayOfWeek? weekday = null;
        TextSpan weekdaySpan = default;
        if (found is [.., { Kind: DateMentionKind.Weekday } before] && Joins(before.Span.End, date.Span.Start) && post.SentenceIndexOf(before.FirstWord) == post.SentenceIndexOf(word))
        {
            (weekday, weekdaySpan, first) = (before.Weekday, before.Span, before.FirstWord);
            found.RemoveAt(found.Count - 1);
        }
        else if (end < words.Count && DayWords.IsWeekday(words[end].Hash, out DayOfWeek after, out _) && IsApposed(date.Span.End, words[end]))
        {
            (weekday, weekdaySpan) = (after, words[end].Span);
            end++;
        }

        AddElided(first, date);
        if (YearOf.Resolve(date.Day, date.Month, date.Year, weekday, published) is not { } day) return end - 1;
        TextSpan span = TextSpan.FromBounds(words[first].Start, Math.Max(date.Span.End, words[end - 1].End));
        found.Add(new DateMention(DateMentionKind.Calendar, span, first, end, day) { Year = date.Year, Weekday = weekday, WeekdaySpan = weekdaySpan });
        return end - 1;
    }

    /// <summary>Whether a weekday belongs to the date behind it: <c>Friday, 6 March</c>, <c>Friday the 6th of March</c>.</summary>
    private bool Joins(int from, int until)
    {
        ReadOnlySpan<char> gap = post.Prose.Text[from..until].Trim();
        return until - from <= Reach && (gap.IsEmpty || gap is "," or "the" or ", the" or "(" or "-" or "\u2013" or "." or ":" or "|");
    }

    /// <summary><c>6 March (Friday)</c>, <c>6 March, Friday</c>.</summary>
    private bool IsApposed(int from, Word weekday)
    {
        ReadOnlySpan<char> text = post.Prose.Text;
        ReadOnlySpan<char> gap = text[from..weekday.Start].Trim();
        char next = weekday.End < text.Length ? text[weekday.End] : '.';
        return gap is "(" && next == ')' || gap is "," && next is ',' or '.' or '\n' or ':';
    }

    /// <summary>The day before a date that shares its month: <c>Monday 2 to Friday 6 March</c>.</summary>
    private void AddElided(int first, WrittenDate date)
    {
        if (first < 2 || !IsConnector(words[first - 1].End, words[first].Start, first - 1, out int before) || before < 0) return;
        if (!NumberWords.TryRead(post.Prose.Text, words[before].Start, out int day, out _, out _) || !words[before].Is(WordFlags.HasDigit) || day is < 1 or > 31) return;
        if (post.SentenceIndexOf(before) != post.SentenceIndexOf(first)) return;
        DayOfWeek? weekday = null;
        TextSpan weekdaySpan = default;
        int start = before;
        if (found is [.., { Kind: DateMentionKind.Weekday } named] && named.EndWord == before)
        {
            (weekday, weekdaySpan, start) = (named.Weekday, named.Span, named.FirstWord);
            found.RemoveAt(found.Count - 1);
        }

        if (YearOf.Resolve(day, date.Month, date.Year, weekday, published) is not { } resolved) return;
        found.Add(new DateMention(DateMentionKind.Calendar, TextSpan.FromBounds(words[start].Start, words[before].End), start, before + 1, resolved) { Year = date.Year, Weekday = weekday, WeekdaySpan = weekdaySpan });
    }

    /// <summary>Whether a dash or a word such as <c>to</c> leads from a number to a date; the number's index.</summary>
    private bool IsConnector(int from, int until, int last, out int before)
    {
        ReadOnlySpan<char> gap = post.Prose.Text[from..until].Trim();
        before = last;
        if (gap is "-" or "\u2013" or "\u2014" or "&" or "/") return true;
        before = last - 1;
        return gap.IsEmpty && post.Prose[words[last].Span] is "to" or "and" or "until" or "till" or "or";
    }

    private void AddWeekday(int word, DayOfWeek day, bool isShort)
    {
        // "sat" and "sun" are words; a short weekday has a figure behind it.
        if (isShort && !(word + 1 < words.Count && words[word + 1].Is(WordFlags.HasDigit) && words[word].Is(WordFlags.Capitalised))) return;
        int ahead = ((int)day - (int)published.DayOfWeek + 7) % 7;
        found.Add(new DateMention(DateMentionKind.Weekday, words[word].Span, word, word + 1, published.AddDays(ahead)) { Weekday = day, WeekdaySpan = words[word].Span });
    }

    private bool IsRange(DateMention one, DateMention other)
    {
        if (other.Span.Start <= one.Span.End || other.Span.Start - one.Span.End > Reach || post.SentenceIndexOf(one.FirstWord) != post.SentenceIndexOf(other.FirstWord)) return false;
        ReadOnlySpan<char> gap = post.Prose.Text[one.Span.End..other.Span.Start].Trim();
        return gap is "-" or "\u2013" or "\u2014" or "to" or "until" or "till" or "and" or "&" or "through" or "up to" or ", until" or "to the";
    }
}
