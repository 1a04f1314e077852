using PostLint.Text;

namespace PostLint.Analysis.Dates;

/// <summary>
/// Reads dates as they are written in Britain: "4 March 2018", "4th of March", "March 4th, 2018", "04/03/2018", "4.3.18", "2018-03-04".
/// A date that the calendar does not have is none.
/// </summary>
internal static class DateReader
{
    /// <summary>Finds the first date that starts inside a window of the text.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, TextSpan window, out WrittenDate date)
    {
        int end = Math.Min(window.End, text.Length);
        for (int i = Math.Max(0, window.Start); i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            if (TryRead(text, i, out date)) return true;
            while (i + 1 < end && char.IsLetterOrDigit(text[i + 1])) i++;
        }

        date = default;
        return false;
    }

    /// <summary>Reads the date that starts at a figure or a word.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out WrittenDate date)
    {
        date = default;
        if (start >= text.Length || start > 0 && char.IsLetterOrDigit(text[start - 1])) return false;
        if (Folding.IsDigit(text[start]) && TryReadFigures(text, start, out date)) return true;
        int month = MonthNames.Read(text, start, out int end);
        return month > 0 ? TryReadMonthFirst(text, start, end, month, out date) : TryReadDayFirst(text, start, out date);
    }

    private static bool TryReadFigures(ReadOnlySpan<char> text, int start, out WrittenDate date)
    {
        date = default;
        int i = start;
        if (start > 1 && IsMark(text[start - 1]) && Folding.IsDigit(text[start - 2])) return false;
        if (!ReadNumber(text, ref i, out int first, out int firstLength) || i >= text.Length || !IsMark(text[i])) return false;
        char mark = text[i++];
        if (!ReadNumber(text, ref i, out int second, out int secondLength) || i >= text.Length || text[i] != mark || secondLength > 2) return false;
        i++;
        if (!ReadNumber(text, ref i, out int third, out int thirdLength)) return false;
        if (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsMark(text[i]) && i + 1 < text.Length && Folding.IsDigit(text[i + 1]))) return false;
        if (firstLength == 4 && thirdLength <= 2) return Make(start, i, third, second, first, out date);
        if (firstLength > 2 || thirdLength is not (2 or 4)) return false;
        int year = thirdLength == 4 ? third : third < 50 ? 2000 + third : 1900 + third;
        // Month first, as some phones write it, only where the day cannot come first.
        return Make(start, i, first, second, year, out date) || second > 12 && Make(start, i, second, first, year, out date);
    }

    private static bool TryReadDayFirst(ReadOnlySpan<char> text, int start, out WrittenDate date)
    {
        date = default;
        if (!NumberWords.TryRead(text, start, out int day, out bool ordinal, out int end) || day > 31) return false;
        int i = SkipGap(text, end);
        if (SkipWord(text, ref i, "of")) i = SkipGap(text, i);
        if (i == end || i >= text.Length) return false;
        if (!ordinal && char.IsLetter(text[start])) return false;
        int month = MonthNames.Read(text, i, out int monthEnd);
        return month > 0 && Finish(text, start, monthEnd, day, month, out date);
    }

    private static bool TryReadMonthFirst(ReadOnlySpan<char> text, int start, int monthEnd, int month, out WrittenDate date)
    {
        date = default;
        int i = SkipGap(text, monthEnd);
        if (SkipWord(text, ref i, "the")) i = SkipGap(text, i);
        if (i == monthEnd || !NumberWords.TryRead(text, i, out int day, out bool ordinal, out int end)) return false;
        if (!ordinal && i < text.Length && char.IsLetter(text[i])) return false;
        // "March 10.30" and "May 10-12" are times and ranges of something else.
        if (end + 1 < text.Length && text[end] is '.' or ':' && Folding.IsDigit(text[end + 1])) return false;
        return Finish(text, start, end, day, month, out date);
    }

    private static bool Finish(ReadOnlySpan<char> text, int start, int end, int day, int month, out WrittenDate date)
    {
        int i = SkipGap(text, end);
        if (i < text.Length && text[i] == ',') i = SkipGap(text, i + 1);
        bool apostrophe = i < text.Length && Folding.IsApostrophe(text[i]);
        if (apostrophe) i++;
        int yearStart = i;
        if (i > end && ReadNumber(text, ref i, out int year, out int length) && (i >= text.Length || !char.IsLetterOrDigit(text[i]) && !(text[i] == ':' && i + 1 < text.Length && Folding.IsDigit(text[i + 1]))))
        {
            bool isTime = i + 2 < text.Length && text[i] == '.' && Folding.IsDigit(text[i + 1]);
            if (length == 4 && year is >= 1000 and < 2200) return Make(start, i, day, month, year, out date);
            if (length == 2 && !isTime && (apostrophe || yearStart == end + 1)) return Make(start, i, day, month, year < 50 ? 2000 + year : 1900 + year, out date);
        }

        return Make(start, end, day, month, 0, out date);
    }

    private static bool Make(int start, int end, int day, int month, int year, out WrittenDate date)
    {
        bool real = month is >= 1 and <= 12 && year is >= 0 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 2000 : Math.Max(year, 1), month);
        date = real ? new WrittenDate(TextSpan.FromBounds(start, end), day, month, year) : default;
        return real;
    }

    private static bool ReadNumber(ReadOnlySpan<char> text, ref int i, out int value, out int length)
    {
        (value, length) = (0, 0);
        for (; i < text.Length && Folding.IsDigit(text[i]) && length < 5; i++, length++) value = value * 10 + Folding.DigitValue(text[i]);
        return length is 1 or 2 or 4;
    }

    private static int SkipGap(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\u00A0' or '-' or '\u2011' or '\n' or '\r') i++;
        return i;
    }

    private static bool SkipWord(ReadOnlySpan<char> text, ref int i, string word)
    {
        if (!text[i..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        int end = i + word.Length;
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return false;
        i = end;
        return true;
    }

    private static bool IsMark(char c) => c is '/' or '.' or '-' or '\u2010' or '\u2011';
}
