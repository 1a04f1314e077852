namespace PostLint.School;

/// <summary>When the school works: its terms and days off, and the hours of a day. Empty when nothing is configured.</summary>
public sealed record SchoolCalendar
{
    /// <summary>A summer (days).</summary>
    private const int LongestHoliday = 45;

    public static SchoolCalendar Empty { get; } = new();

    public IReadOnlyList<DayRange> Terms { get; init; } = [];

    /// <summary>Days off inside terms and between them.</summary>
    public IReadOnlyList<DayRange> Holidays { get; init; } = [];

    /// <summary>Bank holidays beside those of <see cref="School.BankHolidays"/>.</summary>
    public IReadOnlyList<DateOnly> BankHolidays { get; init; } = [];

    /// <summary>Days on which staff work and pupils do not come.</summary>
    public IReadOnlyList<DateOnly> InsetDays { get; init; } = [];

    /// <summary>The pupils' day, or null.</summary>
    public DayHours? SchoolDay { get; init; }

    /// <summary>The staff's day, or null.</summary>
    public DayHours? WorkingDay { get; init; }

    public IReadOnlyList<DayHours> Teaching { get; init; } = [];

    public IReadOnlyList<DayHours> DirectedTime { get; init; } = [];

    /// <summary>The end of the working day, or of the school day; five o'clock when neither is configured.</summary>
    public TimeOnly DayEnd => (WorkingDay ?? SchoolDay)?.Until ?? new TimeOnly(17, 0);

    /// <summary>Monday to Friday without bank holidays, in term or not.</summary>
    public bool IsWeekday(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Contains(day) && !School.BankHolidays.Contains(day);

    /// <summary>A day on which staff work: in term, or any weekday outside the holidays where no terms are configured.</summary>
    public bool IsStaffDay(DateOnly day)
    {
        if (InsetDays.Contains(day)) return true;
        return IsWeekday(day) && !Holds(Holidays, day) && (Terms.Count == 0 || Holds(Terms, day));
    }

    /// <summary>A day that counts as a working day for those who write to the school: a weekday outside the holidays, as far as the calendar knows them.</summary>
    public bool IsWorkingDay(DateOnly day) => InsetDays.Contains(day) || IsWeekday(day) && !IsHoliday(day);

    /// <summary>A day on which pupils are taught.</summary>
    public bool IsTeachingDay(DateOnly day) => IsStaffDay(day) && !InsetDays.Contains(day);

    /// <summary>
    /// A day of the holidays: in <see cref="Holidays"/>, or outside the terms. Before the first term and behind the last only the weeks of a summer
    /// count, since a calendar ends somewhere.
    /// </summary>
    public bool IsHoliday(DateOnly day)
    {
        if (Holds(Holidays, day)) return true;
        if (Terms.Count == 0 || Holds(Terms, day) || InsetDays.Contains(day)) return false;
        return day.AddDays(LongestHoliday) >= Terms.Min(term => term.From) && day.AddDays(-LongestHoliday) <= Terms.Max(term => term.Until);
    }

    private static bool Holds(IReadOnlyList<DayRange> ranges, DateOnly day)
    {
        foreach (DayRange range in ranges)
        {
            if (range.Contains(day)) return true;
        }

        return false;
    }
}
