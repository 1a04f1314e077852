namespace PostLint.School;

/// <summary>When the policy was reviewed and is to be reviewed again, as <c>policy_profile</c> says.</summary>
public sealed record PolicyReview
{
    public Placed<DateOnly>? ReviewedOn { get; init; }

    public Placed<string>? Interval { get; init; }

    public Placed<DateOnly>? NextReview { get; init; }

    public Placed<DateOnly>? ExtendedTo { get; init; }

    /// <summary>The day some time after another; null when the text is no period (<c>P1Y</c>, <c>P18M</c>, <c>P1Y6M</c>, <c>P52W</c>, <c>P90D</c>).</summary>
    public static DateOnly? After(DateOnly day, string period)
    {
        if (period.Length < 3 || period[0] is not ('P' or 'p')) return null;
        int number = -1;
        foreach (char c in period.AsSpan(1))
        {
            if (char.IsAsciiDigit(c) && number < 1000)
            {
                number = Math.Max(0, number) * 10 + (c - '0');
                continue;
            }

            if (number < 0 || day.Year + number > 9000) return null;
            switch (char.ToUpperInvariant(c))
            {
                case 'Y': day = day.AddYears(number); break;
                case 'M': day = day.AddMonths(number); break;
                case 'W': day = day.AddDays(7 * number); break;
                case 'D': day = day.AddDays(number); break;
                default: return null;
            }

            number = -1;
        }

        return number < 0 ? day : null;
    }
}
