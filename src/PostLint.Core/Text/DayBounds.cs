namespace PostLint.Text;

/// <summary>
/// The days that a draft can mean. What lies outside is a slip or a filler (<c>0001-01-01</c>, <c>9999-12-31</c>), and the days around it cannot be
/// reckoned.
/// </summary>
public static class DayBounds
{
    public const int FirstYear = 1900, LastYear = 9998;

    public static bool Hold(DateOnly day) => day.Year is >= FirstYear and <= LastYear;
}
