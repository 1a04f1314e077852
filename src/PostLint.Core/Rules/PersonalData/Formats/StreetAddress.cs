using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Finds street addresses: a house number and a street, a flat with its building or street, or a street after words that say somebody lives there.
/// Allocates nothing.
/// </summary>
public static class StreetAddress
{
    /// <summary>Few streets have a higher number; above it a number is more likely a year or a count.</summary>
    private const int HighestNumber = 1799;

    private const int MaxNumberDigits = 4, MaxExtension = 5;

    /// <summary>Finds the first address whose number starts in the window.</summary>
    public static bool TryFindNumbered(ReadOnlySpan<char> text, TextSpan window, out StreetAddressMatch match)
    {
        for (int i = window.Start; i < window.End; i++)
        {
            if (!Folding.IsDigit(text[i])) continue;
            int end = i;
            while (end < text.Length && Folding.IsDigit(text[end])) end++;
            if (TryReadNumber(text, i, end, out match)) return true;
            i = end;
        }

        match = default;
        return false;
    }

    /// <summary>Reads a street, or a named house, that starts right after a place (behind <c>lives on</c>, <c>our house in</c>).</summary>
    public static bool TryReadUnnumbered(ReadOnlySpan<char> text, int position, out StreetAddressMatch match)
    {
        match = default;
        if (StreetName.TryRead(text, position, out StreetName street) && street.IsCapitalised)
        {
            match = new StreetAddressMatch(WithPostcode(text, street.Span), HasNumber: false, street.IsClear);
            return true;
        }

        if (!TryReadBuilding(text, position, out TextSpan building) || !char.IsUpper(text[building.Start])) return false;
        match = new StreetAddressMatch(WithPostcode(text, WithStreet(text, building)), HasNumber: false, IsClear: false);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, int end, out StreetAddressMatch match)
    {
        match = default;
        if (end - start > MaxNumberDigits || text[start] is '0' or '\uFF10' || IsGluedBefore(text, start)) return false;
        if (!TryReadSuffix(text, start, ref end) && !IsClosed(text, end)) return false;
        var before = WordCursor.Before(text, start);
        bool preceded = before.MoveNext() && before.Gap.Length <= 3;
        if (preceded && AddressWords.Unit.Contains(before.Word)) return TryReadFlat(text, before.Span.Start, end, out match);
        if (preceded && before.Word is "number" or "Number" or "no" or "No" && TryReadReversed(text, before.Span.Start, end, out match)) return true;
        bool spaced = preceded && text.Slice(before.Gap.Start, before.Gap.Length).IsWhiteSpace();
        if (spaced && AddressWords.Count.Contains(before.Word)) return false;
        if (!StreetName.TryRead(text, end, out StreetName street)) return false;
        // "Thornybrook 3, Carlisle Road 3" is a score.
        if (text[end] == ',' && street.Span.End + 1 < text.Length && text[street.Span.End] == ' ' && Folding.IsDigit(text[street.Span.End + 1])) return false;
        ReadOnlySpan<char> first = text.Slice(street.Span.Start, street.Span.Length);
        int space = first.IndexOf(' ');
        if (space > 0 && AddressWords.Month.Contains(first[..space])) return false;
        bool year = Value(text, start) > HighestNumber;
        // "at 27 Orchard Way", "Orla, 27 Orchard Way": set apart as an address is, the number is no count of things.
        bool approached = preceded && (spaced ? AddressWords.Approach.Contains(before.Word) : IsSetApart(text.Slice(before.Gap.Start, before.Gap.Length)));
        // "9 and 11 Quarry Rise": the second of two houses.
        if (spaced && before.Word is "and" or "or" or "&") approached = before.MoveNext() && Folding.IsDigit(before.Word[0]);
        else if (spaced && before.Word is "of") approached = before.MoveNext() && PlaceWords.Dwelling.Contains(before.Word);
        bool small = char.IsLower(text[street.Span.Start]), typed = small && AddressWords.ClearStreet.Contains(first[(first.LastIndexOf(' ') + 1)..]);
        bool clear = (street.IsClear || approached && (!small || typed) || IsWhole(text, start, street.Span.End)) && !year;
        match = new StreetAddressMatch(WithPostcode(text, TextSpan.FromBounds(start, street.Span.End)), HasNumber: true, clear);
        return true;
    }

    /// <summary>Whether nothing but the address stands in the cell or line.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end) => text[..start].IsWhiteSpace() && text[end..].IsWhiteSpace();

    /// <summary><c>Beech Road, number 54</c>: the street stands before the number's word.</summary>
    private static bool TryReadReversed(ReadOnlySpan<char> text, int label, int end, out StreetAddressMatch match)
    {
        match = default;
        var words = WordCursor.Before(text, label);
        if (!words.MoveNext() || words.CrossesSentence || words.Gap.Length > 2 || !AddressWords.ClearStreet.Contains(words.Word)) return false;
        bool capital = char.IsUpper(words.Word[0]);
        int start = words.Span.Start, type = start;
        for (int i = 0; i < 3 && words.MoveNext() && words.Gap.Length == 1 && char.IsUpper(words.Word[0]) == capital && !PlaceWords.Link.Contains(words.Word); i++) start = words.Span.Start;
        if (start == type) return false;
        match = new StreetAddressMatch(TextSpan.FromBounds(start, end), HasNumber: true, capital);
        return true;
    }

    /// <summary>Whether the number ends a clause, as it may behind its street.</summary>
    private static bool IsClosed(ReadOnlySpan<char> text, int end) => end == text.Length || text[end] is '.' or '!' or '?' or ';' or ')';

    /// <summary><c>Flat 3, Kestrel House, Mill Lane</c>, <c>Flat 3, 14 Damson Close</c></summary>
    private static bool TryReadFlat(ReadOnlySpan<char> text, int start, int numberEnd, out StreetAddressMatch match)
    {
        match = default;
        int position = numberEnd;
        bool number = TrySkipNumber(text, ref position);
        if (!number && TryReadBuilding(text, position, out TextSpan building))
        {
            match = new StreetAddressMatch(WithPostcode(text, WithStreet(text, TextSpan.FromBounds(start, building.End))), HasNumber: true, IsClear: true);
            return true;
        }

        if (!StreetName.TryRead(text, position, out StreetName street)) return false;
        match = new StreetAddressMatch(WithPostcode(text, TextSpan.FromBounds(start, street.Span.End)), HasNumber: true, IsClear: true);
        return true;
    }

    /// <summary>A house with a name: one to three words, then what houses are called.</summary>
    private static bool TryReadBuilding(ReadOnlySpan<char> text, int position, out TextSpan building)
    {
        building = default;
        var words = WordCursor.After(text, position);
        int start = -1;
        for (int i = 0; i < 4 && words.MoveNext() && words.Gap.Length <= 2; i++)
        {
            if (i > 0 && text[words.Gap.Start] is not (' ' or '\u00A0' or '-')) return false;
            if (i == 0) start = words.Span.Start;
            if (i > 0 && AddressWords.Building.Contains(words.Word))
            {
                building = TextSpan.FromBounds(start, words.Span.End);
                return true;
            }

            if (Folding.IsDigit(words.Word[0])) return false;
        }

        return false;
    }

    /// <summary>Takes in a street that follows behind a comma, with or without a number.</summary>
    private static TextSpan WithStreet(ReadOnlySpan<char> text, TextSpan building)
    {
        int position = building.End;
        if (position >= text.Length || text[position] != ',') return building;
        position++;
        TrySkipNumber(text, ref position);
        return StreetName.TryRead(text, position, out StreetName street) ? TextSpan.FromBounds(building.Start, street.Span.End) : building;
    }

    /// <summary>Takes in a postcode that follows, with no more than the names of a town and county between.</summary>
    private static TextSpan WithPostcode(ReadOnlySpan<char> text, TextSpan address)
    {
        var words = WordCursor.After(text, address.End);
        for (int i = 0; i < MaxExtension && words.MoveNext() && !words.CrossesSentence; i++)
        {
            if (UkPostcode.TryFind(text[..Math.Min(text.Length, words.Span.End + 5)], words.Span with { Length = Math.Min(text.Length, words.Span.End + 5) - words.Span.Start }, out TextSpan postcode)
                && postcode.Start == words.Span.Start)
            {
                return TextSpan.FromBounds(address.Start, postcode.End);
            }

            if (!char.IsUpper(words.Word[0])) break;
        }

        return address;
    }

    private static bool TrySkipNumber(ReadOnlySpan<char> text, ref int position)
    {
        int i = position;
        while (i < text.Length && text[i] is ',' or ' ' or '\u00A0') i++;
        int start = i;
        while (i < text.Length && Folding.IsDigit(text[i])) i++;
        if (i == start || i - start > MaxNumberDigits || !TryReadSuffix(text, start, ref i)) return false;
        position = i;
        return true;
    }

    /// <summary>Takes in <c>14a</c>, <c>14-16</c>, <c>3/2</c>; false for <c>14th</c>, <c>14pm</c>, <c>14.5</c>, <c>14:30</c>.</summary>
    private static bool TryReadSuffix(ReadOnlySpan<char> text, int start, ref int end)
    {
        if (end < text.Length && char.IsAsciiLetter(text[end]) && (text[end] | 0x20) is >= 'a' and <= 'h') end++;
        if (end + 1 < text.Length && text[end] is '-' or '\u2013' or '/' && Folding.IsDigit(text[end + 1]))
        {
            int first = Value(text, start), second = Value(text, ++end);
            // A range goes up, and "3/2" is a flat; "3-2" is a score.
            if (text[end - 1] != '/' && second <= first) return false;
            while (end < text.Length && Folding.IsDigit(text[end])) end++;
        }

        return end < text.Length && text[end] is ' ' or ',' or '\u00A0' or '\n';
    }

    private static bool IsSetApart(ReadOnlySpan<char> gap) => gap.Trim(' ') is "," or "(" or ":" or "\u2013" or "\u2014" or ", (" or ";";

    private static bool IsGluedBefore(ReadOnlySpan<char> text, int start)
    {
        if (start == 0) return false;
        char before = text[start - 1];
        return char.IsLetterOrDigit(before) || before is '.' or ':' or '-' or '/' or '#' or '\u00A3' or '$' or '\u20AC' or '_' or '\u2013' or '+';
    }

    private static int Value(ReadOnlySpan<char> text, int start)
    {
        int value = 0;
        for (int i = start; i < text.Length && Folding.IsDigit(text[i]); i++) value = value * 10 + Folding.DigitValue(text[i]);
        return value;
    }
}
