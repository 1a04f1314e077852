using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis.Dates;

/// <summary>Finds the times of day that a post names.</summary>
internal static class TimeScanner
{
    private static readonly ulong Noon = WordHash.Of("noon"), Midday = WordHash.Of("midday"), Midnight = WordHash.Of("midnight"), Past = WordHash.Of("past"), To = WordHash.Of("to");
    private static readonly ulong Half = WordHash.Of("half"), Quarter = WordHash.Of("quarter"), Clock = WordHash.Of("oclock");
    private static readonly ulong At = WordHash.Of("at"), From = WordHash.Of("from"), Until = WordHash.Of("until"), Till = WordHash.Of("till"), By = WordHash.Of("by");

    public static void Scan(Post post, List<TimeMention> found)
    {
        ReadOnlySpan<Word> words = post.Words.Span;
        for (int i = 0; i < words.Length; i++)
        {
            ulong hash = words[i].Hash;
            if (words[i].Is(WordFlags.InAddress | WordFlags.InMention)) continue;
            if (words[i].Is(WordFlags.HasDigit)) i = ReadFigures(post, i, found);
            else if (hash == Noon || hash == Midday) Add(words, i, i + 1, new TimeOnly(12, 0), found);
            else if (hash == Midnight) Add(words, i, i + 1, default, found);
            else if ((hash == Past || hash == To) && i > 0) ReadSpoken(post, i, found);
            else if (hash == Clock && i > 0) AddHour(post, i - 1, i - 1, i + 1, 0, found);
        }
    }

    private static void Add(ReadOnlySpan<Word> words, int first, int end, TimeOnly time, List<TimeMention> found) =>
        found.Add(new TimeMention(TextSpan.FromBounds(words[first].Start, words[end - 1].End), first, end, time));

    /// <summary><c>half past two</c>, <c>quarter to nine</c>.</summary>
    private static void ReadSpoken(Post post, int middle, List<TimeMention> found)
    {
        ListView<Word> words = post.Words;
        if (middle + 1 >= words.Count) return;
        int minutes = words[middle - 1].Hash == Half ? 30 : words[middle - 1].Hash == Quarter ? 15 : 0;
        bool past = words[middle].Hash == Past;
        if (minutes == 0 && (!past || !NumberWords.TryRead(post.Prose.Text, words[middle - 1].Start, out minutes, out bool ordinal, out _) || ordinal || minutes is < 1 or > 29)) return;
        if (minutes == 30 && !past) return;
        AddHour(post, middle + 1, middle - 1, middle + 2, past ? minutes : -minutes, found);
    }

    private static void AddHour(Post post, int hourWord, int first, int end, int minutes, List<TimeMention> found)
    {
        if (!NumberWords.TryRead(post.Prose.Text, post.Words[hourWord].Start, out int hour, out bool ordinal, out _) || ordinal || hour is < 1 or > 12) return;
        Add(post.Words.Span, first, end, Afternoon(hour).AddMinutes(minutes), found);
    }

    /// <summary>Reads a time in figures at a word; the index of its last word, or the word itself.</summary>
    private static int ReadFigures(Post post, int word, List<TimeMention> found)
    {
        ReadOnlySpan<char> text = post.Prose.Text[..post.Prose.SegmentAt(post.Words[word].Start).Span.End];
        int start = post.Words[word].Start, i = start;
        int hour = Number(text, ref i, out int hourDigits), minute = 0, minuteDigits = 0;
        if (hourDigits is 0 or > 2 || hour > 24 || start > 0 && text[start - 1] is '\u00A3' or '.' or ':' or '/' or '$' or '\u20AC') return word;
        char mark = i < text.Length ? text[i] : ' ';
        if (mark is '.' or ':' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))
        {
            i++;
            minute = Number(text, ref i, out minuteDigits);
            if (minuteDigits != 2 || minute > 59) return word;
        }

        int half = ReadHalf(text, ref i);
        bool clear = half > 0 || mark == ':' && minuteDigits == 2 && (i >= text.Length || text[i] is not (':' or '-') || !IsDigitAt(text, i + 1));
        if (!clear && !(minuteDigits == 2 && IsLed(post, word)) && !(minuteDigits == 0 && IsHourLed(post, word, i, text))) return word;
        if (i < text.Length && char.IsLetterOrDigit(text[i])) return word;
        int end = post.WordAt(i - 1) + 1;
        Add(post.Words.Span, word, end, Clamp(hour, minute, half), found);
        return end - 1;
    }

    private static bool IsDigitAt(ReadOnlySpan<char> text, int i) => i < text.Length && char.IsAsciiDigit(text[i]);

    /// <summary>"at 9.30", "from 10.15", the second of "9.15 to 10.30".</summary>
    private static bool IsLed(Post post, int word) => word > 0 && post.Words[word - 1].Hash is var before && (before == At || before == From || before == Until || before == Till || before == By || before == To);

    /// <summary>"at 6" or the first of "12 to 3pm", "5-6pm"; "at 6 Mill Lane" is none.</summary>
    private static bool IsHourLed(Post post, int word, int end, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text[end..].TrimStart();
        if (rest.IsEmpty && word > 0 && post.Words[word - 1].Hash == At) return true;
        int skip = rest is ['-' or '\u2013', ..] ? 1 : rest.StartsWith("to ", StringComparison.Ordinal) ? 3 : 0;
        if (skip > 0)
        {
            int i = text.Length - rest.Length + skip;
            while (i < text.Length && text[i] == ' ') i++;
            Number(text, ref i, out int digits);
            if (digits is 1 or 2 && i + 2 < text.Length && text[i] is '.' or ':' && char.IsAsciiDigit(text[i + 1])) { i++; Number(text, ref i, out _); }
            return digits is 1 or 2 && ReadHalf(text, ref i) > 0;
        }

        return word > 0 && post.Words[word - 1].Hash == At && (rest.IsEmpty || rest[0] is '.' or ',' or '!' or '?' or ')' or ';' || rest.StartsWith("in ", StringComparison.Ordinal) || rest.StartsWith("on ", StringComparison.Ordinal));
    }

    /// <summary>1 for am, 2 for pm, with or without a blank or full stops; 0 for neither.</summary>
    private static int ReadHalf(ReadOnlySpan<char> text, ref int i)
    {
        int at = i;
        if (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        if (at + 1 >= text.Length || (text[at] | 0x20) is not ('a' or 'p')) return 0;
        int half = (text[at] | 0x20) == 'a' ? 1 : 2;
        at++;
        if (text[at] == '.') at++;
        if (at >= text.Length || (text[at] | 0x20) != 'm' || at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])) return 0;
        i = at + 1;
        return half;
    }

    private static TimeOnly Clamp(int hour, int minute, int half) => half switch
    {
        1 => new TimeOnly(hour % 12, minute),
        2 => new TimeOnly(hour % 12 + 12, minute),
        _ => hour > 12 || minute > 0 && hour >= 8 ? new TimeOnly(hour % 24, minute) : Afternoon(hour).AddMinutes(minute),
    };

    /// <summary>An hour without "am" or "pm" as schools mean it: from eight in the morning to seven in the evening.</summary>
    private static TimeOnly Afternoon(int hour) => new(hour is >= 1 and < 8 ? hour + 12 : hour % 24, 0);

    private static int Number(ReadOnlySpan<char> text, ref int i, out int digits)
    {
        int value = 0;
        for (digits = 0; i < text.Length && char.IsAsciiDigit(text[i]) && digits < 5; i++, digits++) value = value * 10 + text[i] - '0';
        return value;
    }
}
