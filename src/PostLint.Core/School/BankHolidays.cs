namespace PostLint.School;

/// <summary>
/// The bank holidays of England and Wales by rule (Banking and Financial Dealings Act 1971 and the customary days), with their substitutes.
/// One-off ones stand in a calendar's <c>bank_holidays</c>.
/// </summary>
public static class BankHolidays
{
    public static bool Contains(DateOnly day)
    {
        bool monday = day.DayOfWeek == DayOfWeek.Monday;
        return day.Month switch
        {
            1 => IsNewYear(day),
            5 => monday && (day.Day <= 7 || day.Day > 24),
            8 => monday && day.Day > 24,
            12 => IsChristmas(day),
            3 or 4 => day == Easter(day.Year).AddDays(-2) || day == Easter(day.Year).AddDays(1),
            _ => false,
        };
    }

    /// <summary>Easter Sunday (the anonymous Gregorian computus).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451, sum = h + l - 7 * m + 114;
        return new DateOnly(year, sum / 31, sum % 31 + 1);
    }

    private static bool IsNewYear(DateOnly day) => day.Day == 1 ? !IsWeekend(day) : day.Day <= 3 && day.DayOfWeek == DayOfWeek.Monday;

    private static bool IsChristmas(DateOnly day) => day.Day switch
    {
        25 or 26 => !IsWeekend(day),
        27 => day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday,
        28 => day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday,
        _ => false,
    };

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
