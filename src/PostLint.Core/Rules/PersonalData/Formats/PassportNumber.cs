namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Passport number: nine digits (British), or two letters and seven digits (Irish and others); nothing without its label.</summary>
internal static class PassportNumber
{
    public static FormatMatch Match(in WrittenCode code)
    {
        bool british = code.LeadingDigits >= 9 && code.EndsAt(9);
        bool lettered = code.Length >= 9 && code.EndsAt(9) && char.IsAsciiLetter(code[0]) && char.IsAsciiLetterOrDigit(code[1])
            && !code[2..9].ContainsAnyExceptInRange('0', '9');
        return british || lettered ? new FormatMatch(IdentifierKind.PassportNumber, 9, 15) : default;
    }
}
