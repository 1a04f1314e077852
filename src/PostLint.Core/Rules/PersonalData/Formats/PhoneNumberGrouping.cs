namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Whether groups of digits are cut as people cut telephone numbers, and not as dates, times, lists or coordinates are cut.</summary>
internal static class PhoneNumberGrouping
{
    private const NumberGap Tight = NumberGap.Space | NumberGap.Hyphen | NumberGap.Dot | NumberGap.Bracket;
    private const NumberGap Apart = NumberGap.Joiner | NumberGap.Words;

    /// <param name="groups">The groups of one number, country code included.</param>
    /// <param name="national">The number without trunk zero or country code.</param>
    /// <param name="digits">Its length.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="cue">Whether words before it announce a telephone number: then unusual cuts are believed too.</param>
    public static bool IsPlausible(ReadOnlySpan<DigitGroup> groups, ulong national, int digits, UkPhoneNumberKind kind, bool cue)
    {
        if (groups.Length == 1) return digits != 9 || cue;
        bool mobile = kind == UkPhoneNumberKind.Mobile;
        (bool allSingle, bool anySpelled) = Digits(groups);
        if (allSingle && !anySpelled) return (mobile || cue) && !IsAscending(groups) && IsEven(groups);
        if (allSingle && IsAscending(groups)) return false;
        if (anySpelled) return (mobile || cue) && SpelledGapsHold(groups);
        if (IsDate(groups)) return false;
        int first = groups[0].Count;
        bool trunk = groups[0].DigitAt(0) == 0 && !(groups[0].Count >= 2 && groups[0].DigitAt(1) == 0);
        if (!trunk) return (cue || IsCountryCut(groups, mobile)) && GapsHold(groups, 5, mobile, cue);
        if (!GapsHold(groups, first, mobile, cue)) return false;
        if (cue) return true;
        if (groups[^1].Count == 1 || groups.Length > 6) return false;
        if (mobile) return IsMobileCut(groups);
        if (first == 1) return (groups[1].Gap & NumberGap.Bracket) != NumberGap.None && IsCodeCut(groups[1].Count + 1, national, digits, kind);
        return IsCodeCut(first, national, digits, kind);
    }

    private static (bool AllSingle, bool AnySpelled) Digits(ReadOnlySpan<DigitGroup> groups)
    {
        bool single = true, spelled = false;
        foreach (DigitGroup group in groups)
        {
            single &= group.Count == 1;
            spelled |= group.Spelled;
        }

        return (single, spelled);
    }

    /// <summary>Whether each gap may stand inside a number whose first group has so many digits.</summary>
    private static bool GapsHold(ReadOnlySpan<DigitGroup> groups, int first, bool mobile, bool cue)
    {
        int before = groups[0].Count;
        for (int i = 1; i < groups.Length; i++)
        {
            NumberGap gap = groups[i].Gap;
            if ((gap & NumberGap.Words) != NumberGap.None && !(before >= 5 && (cue && (mobile || i == 1) || mobile && (gap & (NumberGap.Bracket | NumberGap.Odd)) != NumberGap.None))) return false;
            if ((gap & NumberGap.Joiner) != NumberGap.None && !(before >= 4 && mobile || before >= 2 && cue)) return false;
            if ((gap & NumberGap.Slash) != NumberGap.None && !(i == 1 && before >= 4 || cue)) return false;
            if ((gap & (NumberGap.Comma | NumberGap.Odd)) != NumberGap.None && !(mobile && first >= 5 || cue)) return false;
            if ((gap & NumberGap.Line) != NumberGap.None && (gap & Apart) == NumberGap.None && before < 4) return false;
            before += groups[i].Count;
        }

        return true;
    }

    /// <summary>Without a plus sign only a mobile is believed to start with 44 (<c>447700900461</c>); 0044 always is.</summary>
    private static bool IsCountryCut(ReadOnlySpan<DigitGroup> groups, bool mobile) =>
        groups[0].Gap == NumberGap.Break || groups[0].DigitAt(0) == 0 || mobile && groups[1].Count >= 3;

    /// <summary>Read out, a number has all sorts of marks between its figures, and other words only after its code.</summary>
    private static bool SpelledGapsHold(ReadOnlySpan<DigitGroup> groups)
    {
        int before = groups[0].Count;
        for (int i = 1; i < groups.Length; i++)
        {
            if ((groups[i].Gap & NumberGap.Words) != NumberGap.None && before < 5) return false;
            before += groups[i].Count;
        }

        return true;
    }

    /// <summary><c>07700 900 461</c>, <c>077 0090 0461</c>, <c>07 700 900 461</c>; not <c>07 11 …</c>, <c>0.7700…</c> or <c>0730 – 0815 – 900</c>.</summary>
    private static bool IsMobileCut(ReadOnlySpan<DigitGroup> groups)
    {
        if (groups[0].Count == 1) return groups[1].Count >= 3 && (groups[1].Gap & NumberGap.Dot) == NumberGap.None;
        if (groups[0].Count == 2) return groups[1].Count >= 3;
        bool times = groups[0].Count == 4 && groups[1].Count == 4 && (groups[1].Gap & ~NumberGap.Space) == NumberGap.Hyphen && (groups[1].Gap & NumberGap.Space) != NumberGap.None;
        return !times;
    }

    /// <summary>Whether the first group is the dialling code, or a cut that is common though not official (<c>0207 946 0233</c>).</summary>
    private static bool IsCodeCut(int first, ulong national, int digits, UkPhoneNumberKind kind)
    {
        if (kind != UkPhoneNumberKind.Geographic) return first is 4 or 5;
        int code = UkNumberingPlan.AreaCodeLength(national, digits) + 1;
        return first == code || code == 3 && first is 4 or 5 || code == 4 && first is 3 or 5;
    }

    private static bool IsDate(ReadOnlySpan<DigitGroup> groups)
    {
        if (groups.Length < 3 || groups[0].Count > 2 || groups[1].Count > 2) return false;
        bool year = groups[2].Count == 4 && groups[2].Value is >= 1900 and < 2100;
        bool sameMarks = (groups[1].Gap & ~NumberGap.Space) != NumberGap.None && groups[1].Gap == groups[2].Gap && (groups[1].Gap & Tight) != NumberGap.Space;
        return year || groups[2].Count == 2 && sameMarks && groups.Length <= 5 && groups[1].Value is >= 1 and <= 12;
    }

    /// <summary>Whether single figures have one sort of mark between them all; version numbers in a list do not.</summary>
    private static bool IsEven(ReadOnlySpan<DigitGroup> groups)
    {
        NumberGap marks = NumberGap.None;
        foreach (DigitGroup group in groups[1..]) marks |= group.Gap & ~NumberGap.Space;
        return marks is NumberGap.None or NumberGap.Hyphen or NumberGap.Dot or NumberGap.Comma or NumberGap.Slash or NumberGap.Odd;
    }

    private static bool IsAscending(ReadOnlySpan<DigitGroup> groups)
    {
        for (int i = 1; i < Math.Min(9, groups.Length); i++)
        {
            if (groups[i].Value != groups[i - 1].Value + 1) return false;
        }

        return true;
    }
}
