using PostLint.Text;

namespace PostLint.Analysis.Dates;

/// <summary>Small whole numbers in figures or in words: "9", "nine", "twenty-one", "9th", "ninth".</summary>
internal static class NumberWords
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] TensOrdinals =
        ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    /// <summary>Reads the number at <paramref name="start"/>, where a figure or a word begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="value">0 to 999.</param>
    /// <param name="ordinal">Whether it says a place in a row ("9th").</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out int value, out bool ordinal, out int end)
    {
        (value, ordinal, end) = (0, false, start);
        if (start >= text.Length || start > 0 && char.IsLetterOrDigit(text[start - 1])) return false;
        return Folding.IsDigit(text[start]) ? TryReadFigures(text, ref value, ref ordinal, ref end) : TryReadWords(text, ref value, ref ordinal, ref end);
    }

    private static bool TryReadFigures(ReadOnlySpan<char> text, ref int value, ref bool ordinal, ref int end)
    {
        int start = end;
        for (; end < text.Length && Folding.IsDigit(text[end]); end++)
        {
            if (end - start == 3) return false;
            value = value * 10 + Folding.DigitValue(text[end]);
        }

        ReadOnlySpan<char> word = text[end..WordEnd(text, end)];
        if (word.IsEmpty) return true;
        ordinal = word.Equals("st", StringComparison.OrdinalIgnoreCase) || word.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || word.Equals("rd", StringComparison.OrdinalIgnoreCase) || word.Equals("th", StringComparison.OrdinalIgnoreCase);
        if (ordinal) end += 2;
        return ordinal;
    }

    private static bool TryReadWords(ReadOnlySpan<char> text, ref int value, ref bool ordinal, ref int end)
    {
        int wordEnd = WordEnd(text, end);
        ReadOnlySpan<char> word = text[end..wordEnd];
        if (word.Length is < 3 or > 12) return false;
        int tens = IndexOf(Tens, word);
        if (tens < 0)
        {
            value = IndexOf(Cardinals, word);
            ordinal = value < 0;
            if (ordinal) value = IndexOf(Ordinals, word);
            if (ordinal && value < 0)
            {
                value = IndexOf(TensOrdinals, word);
                if (value >= 0) value = (value + 2) * 10;
            }

            end = wordEnd;
            return value >= 0;
        }

        value = (tens + 2) * 10;
        end = wordEnd;
        if (end + 1 >= text.Length || text[end] is not ('-' or ' ' or '\u2011' or '\u2010')) return true;
        int unitEnd = WordEnd(text, end + 1);
        ReadOnlySpan<char> unit = text[(end + 1)..unitEnd];
        int cardinal = IndexOf(Cardinals.AsSpan(0, 10), unit), place = IndexOf(Ordinals.AsSpan(0, 10), unit);
        if (cardinal <= 0 && place <= 0) return true;
        ordinal = place > 0;
        value += Math.Max(cardinal, place);
        end = unitEnd;
        return true;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end;
    }

    private static int IndexOf(ReadOnlySpan<string> words, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
