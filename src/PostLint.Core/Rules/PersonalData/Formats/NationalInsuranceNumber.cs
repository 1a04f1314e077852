namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// National Insurance number: two letters, six digits, one letter A to D. The prefix of the tax office's own specimens (QQ) is taken for real:
/// who publishes one may have made only the prefix up.
/// </summary>
internal static class NationalInsuranceNumber
{
    private const string NeverIssued = "BGGBKNNKNTTNZZ";

    public static FormatMatch Match(in WrittenCode code)
    {
        if (code.Length < 8 || !char.IsAsciiLetter(code[0]) || !char.IsAsciiLetter(code[1])) return default;
        if (code[2..8].ContainsAnyExceptInRange('0', '9') || !code.IsJoined(1)) return default;
        bool complete = code.Length >= 9 && code[8] is >= 'A' and <= 'D' && code.EndsAt(9) && IsNear(code);
        if (!complete && !code.EndsAt(8)) return default;
        int length = complete ? 9 : 8;
        if (!code.IsPartedOnlyAt(length, [2, 4, 6, 8])) return new FormatMatch(IdentifierKind.NationalInsuranceNumber, length, 15);
        int score = !complete ? 15 : IsPrefix(code[..2]) ? 60 : 30;
        return new FormatMatch(IdentifierKind.NationalInsuranceNumber, length, score);
    }

    /// <summary>A final letter apart belongs to the number only when the rest is in groups too ("... 56 a letter").</summary>
    private static bool IsNear(in WrittenCode code) => code.IsJoined(8) || (!code.IsJoined(4) && !code.IsJoined(6) && code.IsUpperCase(9));

    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        if (prefix is "QQ") return true;
        if ("DFIQUV".Contains(prefix[0]) || "DFIOQUV".Contains(prefix[1])) return false;
        for (int i = 0; i < NeverIssued.Length; i += 2)
        {
            if (prefix.SequenceEqual(NeverIssued.AsSpan(i, 2))) return false;
        }

        return true;
    }
}
