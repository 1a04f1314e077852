namespace PostLint.Analysis.Dates;

/// <summary>Finds the year that a date without one means, seen from the day of publication.</summary>
internal static class YearOf
{
    /// <summary>How far back a date may lie that is named without its year; farther back the next year is meant.</summary>
    private const int Past = 92;

    /// <summary>How far a weekday that fits may pull the date.</summary>
    private const int FittingPast = 183, FittingFuture = 330;

    /// <summary>The day meant, or null when no year near has it (29 February).</summary>
    public static DateOnly? Resolve(int day, int month, int year, DayOfWeek? weekday, DateOnly from)
    {
        if (year != 0) return Make(year, month, day);
        DateOnly? past = null, future = null;
        for (int i = from.Year - 1; i <= from.Year + 1; i++)
        {
            if (Make(i, month, day) is not { } date) continue;
            if (date < from) past = date;
            else future ??= date;
        }

        int back = past is { } earlier ? from.DayNumber - earlier.DayNumber : int.MaxValue, ahead = future is { } later ? later.DayNumber - from.DayNumber : int.MaxValue;
        if (weekday is { } wanted)
        {
            if (ahead <= FittingFuture && future?.DayOfWeek == wanted) return future;
            if (back <= FittingPast && past?.DayOfWeek == wanted) return past;
        }

        return back <= Past && back < ahead ? past : future ?? past;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
