using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// The name of a street in a text: <c>Damson Row</c>, <c>The Green</c>, <c>Heol y Bont</c>. <paramref name="IsClear"/> is false for a name
/// in small letters, and for one whose last word (park, way, court) has a common meaning of its own.
/// </summary>
internal readonly record struct StreetName(TextSpan Span, bool IsCapitalised, bool IsClear)
{
    private const int MaxWords = 6;

    /// <summary>Reads the name that starts with the next word after a place.</summary>
    /// <param name="text">The text around.</param>
    /// <param name="position">Where to start; only white space and one comma may stand between.</param>
    /// <param name="street">The longest name found there.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out StreetName street)
    {
        street = default;
        var words = WordCursor.After(text, position);
        int start = -1, named = 0;
        bool capitals = true, leading = false;
        TextSpan previous = default;
        for (int i = 0; i < MaxWords && words.MoveNext() && IsOpen(text, words.Gap, first: i == 0); i++)
        {
            ReadOnlySpan<char> word = words.Word;
            bool capital = char.IsUpper(word[0]), letters = !Folding.IsDigit(word[0]);
            if (!letters) break;
            if (i == 0) start = words.Span.Start;
            bool type = AddressWords.Street.Contains(word);
            if (i == 0 && capital && AddressWords.Leading.Contains(word)) leading = true;
            else if (i > 0 && leading && (capital || AddressWords.Within.Contains(word))) street = Named(TextSpan.FromBounds(start, words.Span.End), capitals: true, clear: true);
            else if (i > 0 && leading) break;
            bool joins = type && named > 0 && (capitals && capital || !capital && AddressWords.ClearStreet.Contains(word));
            bool green = type && i == 1 && named == 0 && capital == capitals;
            if ((joins || green) && !IsPhrase(text, previous, words.Span))
            {
                bool clear = capital && AddressWords.ClearStreet.Contains(word);
                street = Named(TextSpan.FromBounds(start, End(text, words.Span.End, word)), capitals, clear);
            }

            bool article = i == 0 && word.Equals("the", StringComparison.OrdinalIgnoreCase);
            if (!capital && named > 0 && AddressWords.Within.Contains(word)) continue;
            if (i == 0) capitals = capital;
            else if (capital != capitals && !type) break;
            if (!article) named++;
            previous = words.Span;
        }

        return street.Span.Length > 0 && !GoesOn(text, street);
    }

    private static StreetName Named(TextSpan span, bool capitals, bool clear) => new(span, capitals, clear);

    /// <summary>Whether the words of a name may go on across a gap: white space, hyphen or apostrophe; before the first word also one comma.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text, TextSpan gap, bool first)
    {
        int commas = 0;
        for (int i = gap.Start; i < gap.End; i++)
        {
            if (text[i] == ',' && first) commas++;
            else if (text[i] == '.' && !first && IsAbbreviated(text, gap.Start)) continue;
            else if (!char.IsWhiteSpace(text[i]) && (first || text[i] != '-')) return false;
        }

        return commas <= 1 && gap.Length <= 4;
    }

    /// <summary><c>St. John's Road</c></summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> text, int end) => end >= 2 && text[(end - 2)..end] is "St" or "Dr" or "Mt";

    /// <summary>Whether the word before makes the street word part of an everyday phrase.</summary>
    private static bool IsPhrase(ReadOnlySpan<char> text, TextSpan before, TextSpan type)
    {
        if (before.IsEmpty) return false;
        ReadOnlySpan<char> word = text.Slice(before.Start, before.Length);
        bool clear = AddressWords.ClearStreet.Contains(text.Slice(type.Start, type.Length));
        return clear ? AddressWords.Pair.Contains(word) : AddressWords.Ordinary.Contains(word);
    }

    /// <summary>Takes the full stop of <c>Rd.</c> in when the sentence goes on.</summary>
    private static int End(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> word) =>
        word.Length <= 4 && end + 1 < text.Length && text[end] == '.' && text[end + 1] is ',' ? end + 1 : end;

    /// <summary><c>Mill Lane Primary</c>, <c>Church Road safety walk</c>: the street is only part of another name.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, StreetName street)
    {
        var next = WordCursor.After(text, street.Span.End);
        return next.MoveNext() && next.Gap.Length == 1 && text[next.Gap.Start] is ' ' or '\u00A0' && AddressWords.Onward.Contains(next.Word);
    }
}
