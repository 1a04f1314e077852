namespace PostLint.Rules.PersonalData.Formats;

/// <summary>International bank account number; length by country for the countries that families bank in.</summary>
internal static class Iban
{
    private const string Lengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29CH21CY28CZ24DE22DK18EE20EG29ES24FI18FR27GB22GE22GI23GR27HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20"
        + "LB28LI21LT20LU20LV21MC27MD24ME22MK19MT31NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SE24SI19SK24SM27TN24TR26UA29XK20";

    public static FormatMatch Match(in WrittenCode code)
    {
        if (code.Length < 15 || !char.IsAsciiLetter(code[0]) || !char.IsAsciiLetter(code[1]) || !char.IsAsciiDigit(code[2]) || !char.IsAsciiDigit(code[3])) return default;
        int length = LengthOf(code[..2]);
        if (length == 0 || code.Length < length || !code.EndsAt(length)) return default;
        return new FormatMatch(IdentifierKind.Iban, length, CheckDigits.IsIban(code[..length]) ? 75 : 15);
    }

    private static int LengthOf(ReadOnlySpan<char> country)
    {
        for (int i = 0; i < Lengths.Length; i += 4)
        {
            if (country.SequenceEqual(Lengths.AsSpan(i, 2))) return (Lengths[i + 2] - '0') * 10 + Lengths[i + 3] - '0';
        }

        return 0;
    }
}
