namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Unique pupil number: a check letter, eleven digits and a digit, or a letter while it is temporary.</summary>
internal static class UniquePupilNumber
{
    public static FormatMatch Match(in WrittenCode code)
    {
        if (code.Length < 13 || !char.IsAsciiLetter(code[0]) || !code.EndsAt(13)) return default;
        if (code[1..12].ContainsAnyExceptInRange('0', '9')) return default;
        if (code[12] is 'I' or 'O' or 'S') return default;
        int score = CheckDigits.PupilAlphabet.Contains(code[0]) && CheckDigits.IsPupilNumber(code[..13]) ? 65 : 20;
        return new FormatMatch(IdentifierKind.UniquePupilNumber, 13, score);
    }
}
