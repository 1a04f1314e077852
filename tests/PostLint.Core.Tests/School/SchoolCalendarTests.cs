using PostLint.School;

namespace PostLint.Core.Tests.School;

public sealed class SchoolCalendarTests
{
    private static readonly SchoolCalendar Calendar = new()
    {
        Terms = [new(new(2026, 2, 23), new(2026, 3, 27)), new(new(2026, 4, 13), new(2026, 7, 21))],
        Holidays = [new(new(2026, 5, 25), new(2026, 5, 29))],
        InsetDays = [new(2026, 4, 10)],
    };

    [Theory]
    [InlineData("2026-03-27", false)]
    [InlineData("2026-03-28", true)]
    [InlineData("2026-04-05", true)]
    [InlineData("2026-04-10", false)]
    [InlineData("2026-04-13", false)]
    [InlineData("2026-05-25", true)]
    [InlineData("2026-05-30", false)]
    [InlineData("2026-08-20", true)]
    [InlineData("2026-02-18", true)]
    public void Holidays_are_the_listed_days_and_those_between_terms(string day, bool expected) => Assert.Equal(expected, Calendar.IsHoliday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-10-26")]
    [InlineData("2025-12-27")]
    public void A_calendar_that_has_ended_says_nothing(string day) => Assert.False(Calendar.IsHoliday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_a_calendar_no_day_is_of_the_holidays() => Assert.False(SchoolCalendar.Empty.IsHoliday(new(2026, 8, 1)));
}
