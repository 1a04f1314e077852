namespace PostLint.School;

/// <summary>A stretch of a day, its start inside, its end not; on one day of the week or on all.</summary>
public readonly record struct DayHours(TimeOnly From, TimeOnly Until, DayOfWeek? Day = null)
{
    public bool Contains(DayOfWeek day, TimeOnly time) => (Day is null || Day == day) && time >= From && time < Until;
}
