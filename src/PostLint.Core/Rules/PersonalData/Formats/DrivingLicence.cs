namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Driver number of Great Britain: five letters of the surname filled up with 9, decade, month (50 more for women), day, year,
/// initials, a digit, two letters.
/// </summary>
internal static class DrivingLicence
{
    public static FormatMatch Match(in WrittenCode code)
    {
        if (code.Length < 16 || !code.EndsAt(16) || !char.IsAsciiLetter(code[0])) return default;
        if (code[5..11].ContainsAnyExceptInRange('0', '9') || !IsSurname(code[..5]) || !IsBirthDate(code[5..11])) return default;
        for (int i = 11; i < 13; i++)
        {
            if (!char.IsAsciiLetter(code[i]) && code[i] != '9') return default;
        }

        bool tail = char.IsAsciiLetterOrDigit(code[13]) && char.IsAsciiLetter(code[14]) && char.IsAsciiLetter(code[15]);
        return tail ? new FormatMatch(IdentifierKind.DrivingLicence, 16, 70) : default;
    }

    private static bool IsSurname(ReadOnlySpan<char> letters)
    {
        int nines = letters.IndexOf('9');
        ReadOnlySpan<char> name = nines < 0 ? letters : letters[..nines];
        return !name.ContainsAnyExceptInRange('A', 'Z') && (nines < 0 || !letters[nines..].ContainsAnyExcept('9'));
    }

    private static bool IsBirthDate(ReadOnlySpan<char> digits)
    {
        int month = (digits[1] - '0') * 10 + digits[2] - '0', day = (digits[3] - '0') * 10 + digits[4] - '0';
        return month is (>= 1 and <= 12) or (>= 51 and <= 62) && day is >= 1 and <= 31;
    }
}
