namespace PostLint.Rules.PersonalData.Formats;

/// <summary>The check sums of identifiers, over ASCII digits and capitals. A check sum only supports a context; one number in ten passes by chance.</summary>
internal static class CheckDigits
{
    /// <summary>The letters of a pupil number: without I, O and S, which look like digits.</summary>
    public const string PupilAlphabet = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>The remainder mod 11 of ten digits weighted 10 down to 1: 0 for health numbers, 10 for learner numbers.</summary>
    public static int WeightedMod11(ReadOnlySpan<char> tenDigits)
    {
        int sum = 0;
        for (int i = 0; i < 10; i++) sum += (tenDigits[i] - '0') * (10 - i);
        return sum % 11;
    }

    /// <summary>Whether the first letter of a 13-character pupil number is the check letter of the other twelve.</summary>
    public static bool IsPupilNumber(ReadOnlySpan<char> code)
    {
        int sum = 0;
        for (int i = 1; i < 13; i++)
        {
            int value = char.IsAsciiDigit(code[i]) ? code[i] - '0' : PupilAlphabet.IndexOf(code[i]);
            sum += value * (i + 1);
        }

        return PupilAlphabet[sum % 23] == code[0];
    }

    /// <summary>Whether the first of ten digits is the check digit of a taxpayer reference.</summary>
    public static bool IsTaxReference(ReadOnlySpan<char> tenDigits)
    {
        ReadOnlySpan<byte> weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (tenDigits[i + 1] - '0') * weights[i];
        return "21987654321"[sum % 11] == tenDigits[0];
    }

    /// <summary>Luhn's formula over digits.</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int value = digits[^(i + 1)] - '0';
            if ((i & 1) != 0) value = value > 4 ? value * 2 - 9 : value * 2;
            sum += value;
        }

        return sum % 10 == 0;
    }

    /// <summary>ISO 7064 mod 97-10 with the first four characters moved to the end.</summary>
    public static bool IsIban(ReadOnlySpan<char> code)
    {
        int remainder = 0;
        for (int i = 0; i < code.Length; i++)
        {
            char c = code[(i + 4) % code.Length];
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        }

        return remainder == 1;
    }

    /// <summary>Whether the digit after a field of a machine readable zone is its check digit (weights 7, 3, 1; a chevron counts 0).</summary>
    public static bool IsMachineReadable(ReadOnlySpan<char> field, char check)
    {
        ReadOnlySpan<byte> weights = [7, 3, 1];
        int sum = 0;
        for (int i = 0; i < field.Length; i++)
        {
            char c = field[i];
            int value = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetterUpper(c) ? c - 'A' + 10 : 0;
            sum += value * weights[i % 3];
        }

        return check - '0' == sum % 10;
    }
}
