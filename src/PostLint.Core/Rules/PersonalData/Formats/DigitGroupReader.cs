using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Reads the groups of digits from a place onwards: figures in ASCII or full width, the letter O for zero and l for one among figures, emoji key caps,
/// number words. Copying the reader gives a look-ahead.
/// </summary>
internal ref struct DigitGroupReader
{
    /// <summary>Parts of one number are never further apart, in words and in code units.</summary>
    private const int MaxWords = 6, MaxDistance = 60;

    private const char KeyCap = '\u20E3', EmojiStyle = '\uFE0F';

    private readonly ReadOnlySpan<char> text;
    private int position;

    public DigitGroupReader(ReadOnlySpan<char> text, int start)
    {
        this.text = text;
        while (start > 0 && text[start - 1] is 'o' or 'O') start--;
        position = start;
    }

    /// <summary>Where the next reading starts.</summary>
    public readonly int Position => position;

    /// <summary>Reads the next group; false when none is near.</summary>
    public bool TryRead(out DigitGroup group)
    {
        NumberGap gap = NumberGap.None;
        int from = position, words = 0;
        while (position < text.Length)
        {
            if (position - from > MaxDistance || words > MaxWords) break;
            char c = text[position];
            if (!IsTokenChar(c))
            {
                gap |= GapOf(c);
                position++;
                continue;
            }

            int start = position, end = TokenEnd(start);
            if (TryReadFigures(start, end, gap, out group)) return true;
            ReadOnlySpan<char> word = text[start..end];
            position = end;
            if (HoldsDigit(word)) gap |= NumberGap.Break;
            else if (TryReadWords(word, start, gap, out group)) return true;
            else if (!IsSilent(word))
            {
                gap |= NumberWord.IsJoiner(word) ? NumberGap.Joiner : NumberGap.Words;
                words++;
            }
        }

        group = default;
        return false;
    }

    private static bool IsTokenChar(char c) => WordCursor.IsWordChar(c) || c is EmojiStyle or KeyCap;

    private static bool IsSilent(ReadOnlySpan<char> token)
    {
        foreach (char c in token)
        {
            if (!Folding.IsZeroWidth(c) && c is not (EmojiStyle or KeyCap)) return false;
        }

        return true;
    }

    private static bool HoldsDigit(ReadOnlySpan<char> token)
    {
        foreach (char c in token)
        {
            if (Folding.IsDigit(c)) return true;
        }

        return false;
    }

    private static NumberGap GapOf(char c) => c switch
    {
        ' ' or '\t' or '\u00A0' or '\u202F' or (>= '\u2000' and <= '\u200A') or '\u3000' => NumberGap.Space,
        '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFF0D' or '_' => NumberGap.Hyphen,
        '.' or '\u00B7' or '\u2022' or '\uFF0E' => NumberGap.Dot,
        '(' or ')' or '[' or ']' or '\uFF08' or '\uFF09' => NumberGap.Bracket,
        '/' or '\\' => NumberGap.Slash,
        ',' => NumberGap.Comma,
        '\n' or '\r' => NumberGap.Line,
        '+' or '\uFF0B' or '\u00A3' or '$' or '\u20AC' or '%' or '#' or '@' or '=' or '\uFFFC' => NumberGap.Break,
        _ => NumberGap.Odd,
    };

    private readonly int TokenEnd(int start)
    {
        int end = start;
        while (end < text.Length && IsTokenChar(text[end])) end++;
        return end;
    }

    /// <summary>Reads <c>07700</c>, <c>O77OO</c>, <c>Tel01632</c>; leaves letters after the digits for the next reading.</summary>
    private bool TryReadFigures(int start, int end, NumberGap gap, out DigitGroup group)
    {
        group = default;
        int first = start;
        while (first < end && !Folding.IsDigit(text[first])) first++;
        if (first == end) return false;
        while (first > start && text[first - 1] is 'o' or 'O') first--;
        if (first > start && !PhoneWords.Glued.Contains(text[start..first]) && !IsSilent(text[start..first])) return false;
        ulong value = 0;
        int count = 0, last = first;
        for (int i = first; i < end && TryDigit(i, end, out int digit); i++)
        {
            if (digit < 0) continue;
            if (count < DigitGroup.MaxCount) value = value * 10 + (uint)digit;
            count++;
            last = i + 1;
        }

        ReadOnlySpan<char> rest = text[last..end];
        if (!IsSilent(rest) && !MayFollow(rest, count)) return false;
        position = IsSilent(rest) ? end : last;
        group = new DigitGroup(first, last, value, count, first > start ? gap | NumberGap.Words : gap, Spelled: false);
        return true;
    }

    /// <summary>A digit, or -1 for a mark that does not show.</summary>
    private readonly bool TryDigit(int index, int end, out int digit)
    {
        char c = text[index];
        digit = -1;
        if (Folding.IsDigit(c)) digit = Folding.DigitValue(c);
        else if (c is 'o' or 'O') digit = 0;
        else if (c is 'l' or 'I' && (index + 1 == end || Folding.IsDigit(text[index + 1])) && index > 0 && Folding.IsDigit(text[index - 1])) digit = 1;
        else return Folding.IsZeroWidth(c) || c is EmojiStyle or KeyCap;
        return true;
    }

    /// <summary>An extension, kisses, or a word typed without its space; not <c>5pm</c>, <c>21st</c>, <c>7B</c> or a code.</summary>
    private static bool MayFollow(ReadOnlySpan<char> rest, int digits)
    {
        if (rest[0] is 'x' or 'X' || rest.StartsWith("ext", StringComparison.OrdinalIgnoreCase)) return true;
        return digits >= 5 && !HoldsDigit(rest);
    }

    /// <summary>Reads <c>seven</c>, <c>forty-six</c>, <c>double oh</c>, <c>treble 7</c>.</summary>
    private bool TryReadWords(ReadOnlySpan<char> word, int start, NumberGap gap, out DigitGroup group)
    {
        group = default;
        if (!NumberWord.TryParse(word, out int value, out int digits)) return false;
        int end = position;
        bool unitFollows = TryPeekDigit(end, out int unit, out int unitEnd);
        if (digits == NumberWord.Multiplier)
        {
            if (!unitFollows) return false;
            digits = value;
            (value, end) = (value == 2 ? unit * 11 : unit * 111, unitEnd);
        }
        else if (digits == 2 && value >= 20 && unitFollows && unit > 0 && !Folding.IsDigit(text[unitEnd - 1]))
        {
            (value, end) = (value + unit, unitEnd);
        }
        else if ((gap & (NumberGap.Words | NumberGap.Joiner)) != NumberGap.None && !unitFollows && !IsNumberAt(end))
        {
            // "the last six are": a count of figures, not one of them.
            return false;
        }

        position = end;
        group = new DigitGroup(start, end, (ulong)value, digits, gap, Spelled: true);
        return true;
    }

    /// <summary>The single digit that stands next, in a figure or a word, with no more than a space or hyphen before it.</summary>
    private readonly bool TryPeekDigit(int from, out int digit, out int end)
    {
        (digit, end) = (0, from);
        if (!TryPeekToken(from, out int start, out end)) return false;
        ReadOnlySpan<char> token = text[start..end];
        if (token.Length == 1 && Folding.IsDigit(token[0])) digit = Folding.DigitValue(token[0]);
        else if (!NumberWord.TryParse(token, out digit, out int digits) || digits != 1) return false;
        return true;
    }

    private readonly bool IsNumberAt(int from) =>
        TryPeekToken(from, out int start, out int end) && (Folding.IsDigit(text[start]) || NumberWord.TryParse(text[start..end], out _, out _));

    private readonly bool TryPeekToken(int from, out int start, out int end)
    {
        start = from;
        while (start < text.Length && start < from + 3 && text[start] is ' ' or '-' or ',' or '\u00A0' or '\u2010' or '\u2011' or '\u2013') start++;
        end = start < text.Length ? TokenEnd(start) : start;
        return end > start;
    }
}
