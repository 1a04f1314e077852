using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Core.Tests.Text;

/// <summary>Dates and times of front matter: ISO or the order of the United Kingdom, UK time unless an offset is written, and never the machine's zone.</summary>
public sealed class TimestampTests
{
    [Theory]
    [InlineData("2026-06-04T10:00:00+01:00", "2026-06-04T09:00:00Z")]
    [InlineData("2026-06-04T10:00:00+0100", "2026-06-04T09:00:00Z")]
    [InlineData("2026-06-04 10:00:00 -02", "2026-06-04T12:00:00Z")]
    [InlineData("2026-06-04T09:00:00Z", "2026-06-04T09:00:00Z")]
    [InlineData("2026-06-04T09:00:00.000Z", "2026-06-04T09:00:00Z")]
    [InlineData("2026-06-04T10:00", "2026-06-04T09:00:00Z")]
    [InlineData("2026-06-04 10:00", "2026-06-04T09:00:00Z")]
    [InlineData("2026-12-04T10:00", "2026-12-04T10:00:00Z")]
    [InlineData("2026-12-04", "2026-12-04T00:00:00Z")]
    [InlineData("04/06/2026 10:00", "2026-06-04T09:00:00Z")]
    [InlineData("4/6/2026", "2026-06-03T23:00:00Z")]
    [InlineData("13/6/2026", "2026-06-12T23:00:00Z")]
    [InlineData("4 June 2026 9:30", "2026-06-04T08:30:00Z")]
    [InlineData("4 Dec 2026", "2026-12-04T00:00:00Z")]
    public void A_moment_is_read(string written, string instant)
    {
        Assert.Equal(PublicationTime.TryParse(instant)!.Value.UtcDateTime, PublicationTime.TryParse(written)!.Value.UtcDateTime);
        Assert.Matches(Timestamp.Pattern, written);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("next week")]
    [InlineData("2027-02-31")]
    [InlineData("06/13/2026")]
    [InlineData("4/6/26")]
    [InlineData("2026-06-04T25:00")]
    [InlineData("2026-06-04T10:00+25:00")]
    [InlineData("2026-06-04T10:00 in the hall")]
    [InlineData("10:00")]
    [InlineData(":")]
    [InlineData("2026")]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("9999-12-31")]
    [InlineData("")]
    public void What_is_no_moment_is_refused(string written) => Assert.Null(PublicationTime.TryParse(written));
}
