using System.Globalization;

namespace PostLint.School;

/// <summary>How soon a message is to be answered: after a time of days and longer (<c>P1D</c>), or by the end of a working day (<c>2 working days</c>).</summary>
/// <param name="Period">An ISO 8601 period; null where working days are counted.</param>
/// <param name="WorkingDays">How many working days after the day of the message.</param>
public readonly record struct ReplyTerm(string? Period, int WorkingDays)
{
    /// <summary>The same as a regular expression for editors.</summary>
    public const string Pattern = "[Pp]([0-9]{1,4}[YyMmWwDd])+|[1-9][0-9]? working days?";

    private const string OneDay = " working day", ManyDays = " working days";

    /// <summary>No holidays of a school are longer; a calendar that has no working day left is no calendar.</summary>
    private const int MostDays = 400;

    public static bool TryParse(string text, out ReplyTerm term)
    {
        string? unit = text.EndsWith(ManyDays, StringComparison.Ordinal) ? ManyDays : text.EndsWith(OneDay, StringComparison.Ordinal) ? OneDay : null;
        if (unit is null)
        {
            term = new ReplyTerm(text, 0);
            return PolicyReview.After(new DateOnly(2000, 1, 1), text) is not null;
        }

        bool isNumber = int.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int days) && text[0] != '0';
        term = new ReplyTerm(null, days);
        return isNumber && days is >= 1 and <= 99;
    }

    /// <summary>The last moment in which an answer to a message is in time.</summary>
    public DateTimeOffset Due(DateTimeOffset received, SchoolCalendar calendar)
    {
        DateTime wall = UkClock.ToUk(received).DateTime;
        var day = DateOnly.FromDateTime(wall);
        if (Period is null) return EndOf(Later(day, WorkingDays, calendar.IsWorkingDay));
        DateTimeOffset due = received.AddDays((PolicyReview.After(day, Period) ?? day.AddDays(1)).DayNumber - day.DayNumber);
        // For a message that came when nobody works, at least the whole next working day.
        bool off = !calendar.IsWeekday(day), evening = TimeOnly.FromDateTime(wall) >= calendar.DayEnd && !calendar.IsWeekday(day.AddDays(1));
        if (!off && !evening) return due;
        DateTimeOffset next = EndOf(Later(day, 1, calendar.IsWeekday));
        return next > due ? next : due;
    }

    private static DateOnly Later(DateOnly day, int count, Func<DateOnly, bool> counts)
    {
        for (int i = 0; count > 0 && i < MostDays; i++)
        {
            day = day.AddDays(1);
            if (counts(day)) count--;
        }

        return day;
    }

    private static DateTimeOffset EndOf(DateOnly day) => UkClock.FromWall(day.AddDays(1).ToDateTime(default)).AddTicks(-1);
}
