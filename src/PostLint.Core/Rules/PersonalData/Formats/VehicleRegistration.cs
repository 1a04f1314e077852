namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// British number plates. Only the current form counts without context; room, course and set codes look like the others,
/// and "YR10 ART" looks like the current one.
/// </summary>
internal static class VehicleRegistration
{
    private const int Sure = 60, InContext = 25, WithLabel = 15;

    public static FormatMatch Match(in WrittenCode code)
    {
        if (code.Length < 3 || !char.IsAsciiLetter(code[0])) return default;
        int letters = 0;
        while (letters < code.Length && letters < 4 && char.IsAsciiLetter(code[letters])) letters++;
        int digits = letters;
        while (digits < code.Length && digits < letters + 5 && char.IsAsciiDigit(code[digits])) digits++;
        int tail = digits;
        while (tail < code.Length && tail < digits + 4 && char.IsAsciiLetter(code[tail]) && (tail == digits || code.IsJoined(tail))) tail++;
        return Classify(code, letters, digits - letters, tail - digits);
    }

    private static FormatMatch Classify(in WrittenCode code, int letters, int digits, int tail)
    {
        bool upper = code.IsUpperCase(letters + digits + tail);
        return (letters, digits, tail) switch
        {
            (2, 2, 3) when code.IsJoinedUpTo(4) => Result(code, 7, Current(code, upper)),
            (1, >= 1 and <= 3, 3) when code.IsJoinedUpTo(1 + digits) => Result(code, 4 + digits, upper ? InContext : WithLabel),
            (3, >= 1 and <= 3, 1) when code.IsJoinedUpTo(3) && code.IsJoined(3 + digits) => Result(code, 4 + digits, upper ? InContext : WithLabel),
            (2 or 3, >= 1 and <= 4, _) when code.IsUpperCase(letters + digits) && code.IsJoinedUpTo(letters) && (tail == 0 || !code.IsJoined(letters + digits)) =>
                Result(code, letters + digits, IsNorthernIreland(code, letters, digits) ? InContext : WithLabel),
            _ => default,
        };
    }

    private static int Current(in WrittenCode code, bool upper)
    {
        bool issued = !code[..2].ContainsAny('I', 'Q', 'Z') && !code[4..7].ContainsAny('I', 'Q') && IsAge(code[2..4]);
        if (!issued) return WithLabel;
        if (!upper) return InContext;
        return IdentifierLabels.IsPlateWord(code[4..7]) || code[..2] is "YR" ? InContext : Sure;
    }

    /// <summary>02 to 29 for spring registrations, 50 more for autumn.</summary>
    private static bool IsAge(ReadOnlySpan<char> digits)
    {
        int age = (digits[0] - '0') * 10 + digits[1] - '0';
        return age is (>= 2 and <= 29) or (>= 51 and <= 79);
    }

    private static bool IsNorthernIreland(in WrittenCode code, int letters, int digits) =>
        letters == 3 && digits >= 3 && code[..3].ContainsAny('I', 'Z');

    private static FormatMatch Result(in WrittenCode code, int length, int score) =>
        code.EndsAt(length) ? new FormatMatch(IdentifierKind.VehicleRegistration, length, score) : default;
}
