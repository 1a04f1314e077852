using PostLint.Analysis.Dates;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>A sort code and an eight-digit account number near each other, in either order. A sort code alone looks like a date.</summary>
internal static class BankAccount
{
    /// <summary>How many code units may stand between the two: ", account number: " and a line break.</summary>
    private const int MaxGap = 45;

    private const int Adjacent = 3;

    /// <summary>Reads a pair whose first number starts at <paramref name="start"/>; the second number is given back too.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out TextSpan first, out TextSpan second, out int baseScore)
    {
        second = default;
        baseScore = 0;
        bool sortFirst = TryReadSortCode(text, start, out first, out bool parted);
        if (!sortFirst && !TryReadAccount(text, start, out first)) return false;
        int next = NextDigit(text, first.End);
        if (next < 0) return false;
        if (sortFirst ? !TryReadAccount(text, next, out second) : !TryReadSortCode(text, next, out second, out parted)) return false;
        bool near = second.Start - first.End <= Adjacent && !IsDate(text[(sortFirst ? first : second).Start..(sortFirst ? first : second).End]);
        baseScore = parted ? near ? 60 : 45 : 25;
        return true;
    }

    /// <summary>Three pairs of digits, parted the same way twice or not at all.</summary>
    private static bool TryReadSortCode(ReadOnlySpan<char> text, int start, out TextSpan span, out bool parted)
    {
        span = default;
        parted = false;
        int i = start, digits = 0;
        char separator = '\0';
        for (; i < text.Length && digits < 6; i++)
        {
            if (Folding.IsDigit(text[i]))
            {
                bool boundary = digits is 2 or 4 && separator != '\0' && Folding.IsDigit(text[i - 1]);
                if (boundary) return false;
                digits++;
            }
            else if (digits is 2 or 4 && IsSeparator(text[i]) && Folding.IsDigit(text[i - 1]) && (separator == '\0' ? digits == 2 : separator == text[i]))
            {
                separator = text[i];
            }
            else
            {
                return false;
            }
        }

        if (digits < 6 || i < text.Length && char.IsLetterOrDigit(text[i])) return false;
        span = TextSpan.FromBounds(start, i);
        parted = separator != '\0';
        return true;
    }

    private static bool TryReadAccount(ReadOnlySpan<char> text, int start, out TextSpan span)
    {
        span = default;
        int i = start, digits = 0;
        for (; i < text.Length && digits < 8; i++)
        {
            if (Folding.IsDigit(text[i])) digits++;
            else if (digits != 4 || text[i] is not (' ' or '\u00A0') || !Folding.IsDigit(text[i - 1])) return false;
        }

        if (digits < 8 || i < text.Length && char.IsLetterOrDigit(text[i])) return false;
        span = TextSpan.FromBounds(start, i);
        return true;
    }

    private static int NextDigit(ReadOnlySpan<char> text, int from)
    {
        int end = Math.Min(text.Length, from + MaxGap);
        for (int i = from; i < end; i++)
        {
            if (Folding.IsDigit(text[i])) return i;
        }

        return -1;
    }

    private static bool IsDate(ReadOnlySpan<char> code) => DateReader.TryRead(code, 0, out WrittenDate date) && date.Span.Length == code.Length;

    private static bool IsSeparator(char c) => c is '-' or ' ' or '\u00A0' or '.' or (>= '\u2010' and <= '\u2015');
}
