using System.Globalization;
using PostLint.School;

namespace PostLint.Core.Tests.School;

/// <summary>Until when a message is to be answered.</summary>
public sealed class ReplyTermTests
{
    private static readonly SchoolCalendar Spring = new()
    {
        Terms = [new DayRange(new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 13)), new DayRange(new DateOnly(2026, 2, 23), new DateOnly(2026, 3, 27))],
        InsetDays = [new DateOnly(2026, 2, 20)],
    };

    [Theory]
    [InlineData("2 working days", "2026-03-05T17:30:00+00:00", "2026-03-09")]
    [InlineData("2 working days", "2026-03-05T06:00:00+00:00", "2026-03-09")]
    [InlineData("1 working day", "2026-03-07T12:00:00+00:00", "2026-03-09")]
    [InlineData("3 working days", "2026-02-11T09:00:00+00:00", "2026-02-20")]
    [InlineData("4 working days", "2026-02-11T09:00:00+00:00", "2026-02-23")]
    public void Working_days_pass_over_weekends_and_holidays(string written, string received, string last) => Check(Spring, written, received, last);

    [Theory]
    [InlineData("2 working days", "2026-04-02T10:00:00+01:00", "2026-04-08")]
    [InlineData("1 working day", "2026-05-22T18:00:00+01:00", "2026-05-26")]
    [InlineData("10 working days", "2026-12-23T10:00:00+00:00", "2027-01-11")]
    public void Without_a_calendar_bank_holidays_count_alone(string written, string received, string last) => Check(SchoolCalendar.Empty, written, received, last);

    [Fact]
    public void A_time_is_kept_to_the_minute()
    {
        Assert.True(ReplyTerm.TryParse("P2D", out ReplyTerm term));
        var received = DateTimeOffset.Parse("2026-03-03T09:00:00+00:00", CultureInfo.InvariantCulture);
        Assert.Equal(received.AddDays(2), term.Due(received, Spring));
        Assert.True(ReplyTerm.TryParse("P1M", out ReplyTerm month));
        Assert.Equal(received.AddDays(31), month.Due(received, Spring));
    }

    [Theory]
    [InlineData("0 working days")]
    [InlineData("02 working days")]
    [InlineData("two working days")]
    [InlineData(" working days")]
    [InlineData("100 working days")]
    [InlineData("2 days")]
    [InlineData("none")]
    public void Other_words_are_no_term(string written) => Assert.False(ReplyTerm.TryParse(written, out _));

    private static void Check(SchoolCalendar calendar, string written, string received, string last)
    {
        Assert.True(ReplyTerm.TryParse(written, out ReplyTerm term));
        DateTimeOffset due = term.Due(DateTimeOffset.Parse(received, CultureInfo.InvariantCulture), calendar);
        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), DateOnly.FromDateTime(UkClock.ToUk(due).DateTime));
        Assert.True(due.AddTicks(1).TimeOfDay == default || UkClock.ToUk(due.AddTicks(1)).TimeOfDay == default);
    }
}
