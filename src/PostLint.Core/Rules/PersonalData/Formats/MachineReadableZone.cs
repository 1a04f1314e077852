using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// The chevron lines of a passport or identity card. The first line gives the surname and given names, the second the number,
/// nationality, birth date, sex and expiry with their check digits.
/// </summary>
internal static class MachineReadableZone
{
    /// <summary>A line shorter than this was cut too much to tell a person; real ones have 30, 36 or 44.</summary>
    private const int MinLength = 18;
    private const int MaxLength = 64;

    /// <summary>Reads the line around <paramref name="position"/>, a place where two chevrons or a digit stand.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out IdentifierMatch match)
    {
        int start = position, end = position;
        while (start > 0 && position - start < MaxLength && IsZone(text[start - 1])) start--;
        while (end < text.Length && end - position < MaxLength && IsZone(text[end])) end++;
        ReadOnlySpan<char> line = text[start..end];
        bool found = line.Length >= MinLength && (IsFirstLine(line) || IsSecondLine(line));
        match = found ? new IdentifierMatch(TextSpan.FromBounds(start, end), IdentifierKind.MachineReadableZone, 95) : default;
        return found;
    }

    private static bool IsFirstLine(ReadOnlySpan<char> line) =>
        line[0] is 'P' or 'I' or 'A' or 'C' or 'V' && line[1] is '<' or (>= 'A' and <= 'Z')
        && !line[2..5].ContainsAnyExceptInRange('<', 'Z') && line[5..].Contains("<<", StringComparison.Ordinal)
        && !line.ContainsAnyInRange('0', '9');

    /// <summary>Number, check, nationality, birth date, check, sex, expiry: one of the check digits must hold.</summary>
    private static bool IsSecondLine(ReadOnlySpan<char> line)
    {
        if (line.Length < 27 || !char.IsAsciiDigit(line[9]) || line[10..13].ContainsAnyExceptInRange('<', 'Z')) return false;
        if (line[13..20].ContainsAnyExceptInRange('0', '9') || line[20] is not ('M' or 'F' or 'X' or '<')) return false;
        return CheckDigits.IsMachineReadable(line[..9], line[9]) || CheckDigits.IsMachineReadable(line[13..19], line[19]) || line.Contains('<');
    }

    private static bool IsZone(char c) => c == '<' || char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
}
