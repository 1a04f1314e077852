using PostLint.Analysis.Dates;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Whatever stands straight behind a label as its value, when no format fits: a number with a digit missing, a candidate number,
/// a student id. The label alone makes it sure, so the value must look like one.
/// </summary>
internal static class LabelledCode
{
    private const int MaxLength = 24;

    public static bool TryRead(ReadOnlySpan<char> text, int start, LabelContext context, out IdentifierMatch match)
    {
        match = default;
        if ((context.Before & IdentifierLabels.Label) == 0 || (context.Before & (IdentifierLabels.Other | IdentifierLabels.Fleet)) != 0) return false;
        if (KindOf(context.Before) is not { } kind) return false;
        if (DateReader.TryRead(text, start, out _)) return false;
        int end = End(text, start, out int digits, out int letters);
        if (digits < MinDigits(kind) || letters > digits || IsYears(text[start..end]) || IsMeasure(text[start..end])) return false;
        match = new IdentifierMatch(TextSpan.FromBounds(start, end), kind, 75);
        return true;
    }

    /// <summary>Letters and digits joined by single hyphens, slashes or dots, and further groups of digits after a space.</summary>
    private static int End(ReadOnlySpan<char> text, int start, out int digits, out int letters)
    {
        int end = start;
        digits = letters = 0;
        for (int i = start; i < text.Length && i - start < MaxLength; i++)
        {
            if (Folding.IsDigit(text[i])) digits++;
            else if (char.IsAsciiLetter(text[i])) letters++;
            else if (Folding.IsZeroWidth(text[i])) continue;
            else if (!MayJoin(text, i)) break;
            else continue;
            end = i + 1;
        }

        return end;
    }

    private static bool MayJoin(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 >= text.Length) return false;
        if (text[i] is '-' or '/' or '.' or '\u2010' or '\u2011' or '\u2013') return char.IsLetterOrDigit(text[i + 1]);
        return text[i] is ' ' or '\u00A0' && Folding.IsDigit(text[i + 1]) && (Folding.IsDigit(text[i - 1]) || i >= 2 && char.IsAsciiLetterUpper(text[i - 1]));
    }

    /// <summary>"2025-26", "2026" and the like say when, not who.</summary>
    private static bool IsYears(ReadOnlySpan<char> code) =>
        code.Length is 4 or 7 or 9 && code.StartsWith("20") && (code.Length == 4 || code[4] is '-' or '/' or '\u2013');

    /// <summary>"50p", "10am": a price or a time, not a number on a card.</summary>
    private static bool IsMeasure(ReadOnlySpan<char> code) =>
        char.IsAsciiLetterLower(code[^1]) && code.Length <= 5 && !char.IsAsciiLetter(code[0]);

    private static int MinDigits(IdentifierKind kind) => kind switch
    {
        IdentifierKind.TicketNumber => 2,
        IdentifierKind.OtherPersonalNumber => 4,
        _ => 6,
    };

    private static IdentifierKind? KindOf(uint bits)
    {
        for (var kind = IdentifierKind.NhsNumber; kind <= IdentifierKind.OtherPersonalNumber; kind++)
        {
            if ((bits & IdentifierLabels.Bit(kind)) != 0) return kind is IdentifierKind.BankAccount or IdentifierKind.VehicleRegistration ? null : kind;
        }

        return null;
    }
}
