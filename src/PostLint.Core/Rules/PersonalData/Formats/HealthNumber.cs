namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Ten-digit health numbers: NHS (England and Wales), CHI (Scotland: birth date first), Health and Care (Northern Ireland).</summary>
internal static class HealthNumber
{
    private const int Checked = 20, Unchecked = 15, Grouped = 5;

    public static FormatMatch MatchNhs(in WrittenCode code)
    {
        if (!IsTenDigits(code) || code[0] is '0' or '1' or '2' or '5' or '8') return default;
        return new FormatMatch(IdentifierKind.NhsNumber, 10, Score(code));
    }

    public static FormatMatch MatchChi(in WrittenCode code)
    {
        if (!IsTenDigits(code) || !IsDayAndMonth(code)) return default;
        return new FormatMatch(IdentifierKind.ChiNumber, 10, Score(code));
    }

    public static FormatMatch MatchHealthCare(in WrittenCode code)
    {
        if (!IsTenDigits(code) || code[0] != '3' || code[1] < '2') return default;
        return new FormatMatch(IdentifierKind.HealthCareNumber, 10, Score(code));
    }

    private static bool IsTenDigits(in WrittenCode code) => code.LeadingDigits >= 10 && code.EndsAt(10);

    private static int Score(in WrittenCode code) =>
        (CheckDigits.WeightedMod11(code[..10]) == 0 ? Checked : Unchecked) + (code.IsGrouped(10, [3, 6]) ? Grouped : 0);

    private static bool IsDayAndMonth(in WrittenCode code)
    {
        int day = (code[0] - '0') * 10 + code[1] - '0', month = (code[2] - '0') * 10 + code[3] - '0';
        return day is >= 1 and <= 31 && month is >= 1 and <= 12;
    }
}
