using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Finds whole United Kingdom postcodes: shape, letters allowed at each place, and an area that exists. Allocates nothing.</summary>
public static class UkPostcode
{
    /// <summary>Letters of the longest postcode in plain form (<c>sw1a1aa</c>).</summary>
    public const int MaxLength = 7;

    private const string InwardLetters = "abdefghjlnpqrstuwxyz";

    private static readonly WordList Areas = WordList.Embedded("uk-postcode-areas");
    private static readonly WordSet Area = Areas["area"], Crown = Areas["crown"], Example = Areas["example"];

    /// <summary>Finds the first postcode whose second half starts with a digit inside the window.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, TextSpan window, out TextSpan postcode)
    {
        for (int i = window.Start; i < window.End; i++)
        {
            if (Folding.IsDigit(text[i]) && TryReadAround(text, i, out postcode)) return true;
        }

        postcode = default;
        return false;
    }

    /// <summary>Writes a postcode's plain form, lower case without a space, and returns its length.</summary>
    public static int WritePlain(ReadOnlySpan<char> postcode, Span<char> plain)
    {
        int length = 0;
        foreach (char c in postcode)
        {
            char folded = Folding.Fold(c);
            if (char.IsAsciiLetterOrDigit(folded) && length < plain.Length) plain[length++] = folded;
        }

        return length;
    }

    /// <param name="text">The text around.</param>
    /// <param name="inward">The place of the digit that starts the second half.</param>
    /// <param name="postcode">The whole postcode.</param>
    private static bool TryReadAround(ReadOnlySpan<char> text, int inward, out TextSpan postcode)
    {
        postcode = default;
        if (inward + 2 >= text.Length || !IsInward(text[inward + 1]) || !IsInward(text[inward + 2])) return false;
        if (inward + 3 < text.Length && char.IsLetterOrDigit(text[inward + 3])) return false;
        bool lower = char.IsLower(text[inward + 2]);
        if (char.IsLower(text[inward + 1]) != lower) return false;
        int end = inward;
        while (end > 0 && inward - end < 2 && IsGap(text[end - 1])) end--;
        int start = end;
        while (start > 0 && end - start < 5 && char.IsLetterOrDigit(text[start - 1])) start--;
        if (!IsOutward(text[start..end]) || start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_' or '/' or '#' or '\u00A3')) return false;
        if (lower && end == inward) return false;
        if (lower && IsUnit(text[(inward + 1)..(inward + 3)])) return false;
        if (IsSchoolYear(text[start..end]) && IsUnit(text[(inward + 1)..(inward + 3)])) return false;
        if (PhoneNumberContext.HasIdentifierLabel(text, start)) return false;
        postcode = TextSpan.FromBounds(start, inward + 3);
        return true;
    }

    /// <summary>One or two letters of an area, a digit, and perhaps one more digit or letter.</summary>
    private static bool IsOutward(ReadOnlySpan<char> half)
    {
        int letters = 0;
        while (letters < half.Length && char.IsAsciiLetter(Folding.Fold(half[letters]))) letters++;
        if (letters is not (1 or 2) || half.Length - letters is not (1 or 2) || !Folding.IsDigit(half[letters])) return false;
        ReadOnlySpan<char> area = half[..letters];
        return Area.Contains(area) || Crown.Contains(area) || Example.Contains(area);
    }

    /// <summary><c>S1 2ND</c>: a Scottish year and an ordinal.</summary>
    private static bool IsSchoolYear(ReadOnlySpan<char> outward) => outward is ['S' or 's', >= '1' and <= '6'];

    /// <summary><c>2nd</c>, <c>3hr</c>, <c>4gb</c>: ordinals and units that small letters are more likely to be.</summary>
    private static bool IsUnit(ReadOnlySpan<char> letters)
    {
        Span<char> folded = [Folding.Fold(letters[0]), Folding.Fold(letters[1])];
        return (ReadOnlySpan<char>)folded is "st" or "nd" or "rd" or "th" or "hr" or "gb" or "tb" or "ft" or "lb" or "yd";
    }

    private static bool IsInward(char c) => InwardLetters.Contains(Folding.Fold(c), StringComparison.Ordinal);

    private static bool IsGap(char c) => c is ' ' or '\u00A0' or '\u202F' or '-' or '\n' or '\r' || Folding.IsZeroWidth(c);
}
