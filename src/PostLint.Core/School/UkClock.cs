namespace PostLint.School;

/// <summary>
/// UK civil time: GMT, and one hour ahead from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
/// (Summer Time Act 1972 as amended). Our own, because a machine may carry no time zone data.
/// </summary>
public static class UkClock
{
    /// <summary>The offset in force at an instant.</summary>
    public static TimeSpan OffsetAt(DateTimeOffset instant)
    {
        DateTime utc = instant.UtcDateTime;
        return utc >= Change(utc.Year, 3) && utc < Change(utc.Year, 10) ? TimeSpan.FromHours(1) : TimeSpan.Zero;
    }

    /// <summary>The instant in UK time.</summary>
    public static DateTimeOffset ToUk(DateTimeOffset instant) => instant.ToOffset(OffsetAt(instant));

    /// <summary>A UK wall-clock time as an instant; in the hour that autumn repeats, the first.</summary>
    public static DateTimeOffset FromWall(DateTime wall)
    {
        var summer = new DateTimeOffset(DateTime.SpecifyKind(wall, DateTimeKind.Unspecified), TimeSpan.FromHours(1));
        return OffsetAt(summer) == summer.Offset ? summer : new DateTimeOffset(summer.DateTime, TimeSpan.Zero);
    }

    private static DateTime Change(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
