namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Payment card number: an issuer's prefix, its length, Luhn. Bar codes pass too, so their label clears them.</summary>
internal static class PaymentCard
{
    public static FormatMatch Match(in WrittenCode code)
    {
        int length = code.LeadingDigits;
        if (length is < 12 or > 19 || !code.EndsAt(length)) return default;
        ReadOnlySpan<char> digits = code[..length];
        bool usual = IsUsual(digits), valid = CheckDigits.IsLuhn(digits);
        if (!usual && !IsOther(digits)) return default;
        bool grouped = length == 15 ? code.IsGrouped(15, [4, 10]) : length == 16 && code.IsGrouped(16, [4, 8, 12]);
        int score = valid && usual && grouped ? 70 : valid && usual && code.IsJoinedUpTo(length) ? 60 : valid ? 25 : 15;
        return new FormatMatch(IdentifierKind.PaymentCard, length, score);
    }

    /// <summary>Visa, Mastercard, American Express, Discover at their usual length.</summary>
    private static bool IsUsual(ReadOnlySpan<char> digits)
    {
        int four = Prefix(digits, 4);
        return digits.Length switch
        {
            16 => four is (>= 4000 and <= 4999) or (>= 5100 and <= 5599) or (>= 2221 and <= 2720) or 6011 or (>= 6440 and <= 6599),
            15 => four / 100 is 34 or 37,
            _ => false,
        };
    }

    /// <summary>Maestro, UnionPay, Diners, and Visa at its rare lengths.</summary>
    private static bool IsOther(ReadOnlySpan<char> digits) =>
        digits[0] is '4' or '6' || Prefix(digits, 2) is 30 or 36 or 38 or 50 or (>= 56 and <= 58) || digits.Length == 16;

    private static int Prefix(ReadOnlySpan<char> digits, int count)
    {
        int value = 0;
        for (int i = 0; i < count; i++) value = value * 10 + digits[i] - '0';
        return value;
    }
}
