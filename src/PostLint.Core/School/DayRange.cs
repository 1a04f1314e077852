namespace PostLint.School;

/// <summary>Days from the first to the last, both inside.</summary>
public readonly record struct DayRange(DateOnly From, DateOnly Until)
{
    public bool Contains(DateOnly day) => day >= From && day <= Until;
}
