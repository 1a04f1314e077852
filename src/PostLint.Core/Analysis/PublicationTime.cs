using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Reads <c>publish_at</c> and the like; a time without an offset is UK wall-clock time, whatever the machine's zone.</summary>
public static class PublicationTime
{
    /// <summary>The instant and its UK day; noon of <paramref name="today"/> when the text is absent or unreadable.</summary>
    public static (DateTimeOffset Instant, DateOnly Day) Of(string? text, DateOnly today)
    {
        DateTimeOffset instant = TryParse(text) ?? UkClock.FromWall(today.ToDateTime(new TimeOnly(12, 0)));
        return (instant, DateOnly.FromDateTime(UkClock.ToUk(instant).DateTime));
    }

    /// <summary>The instant that a metadata value gives, or null.</summary>
    public static DateTimeOffset? TryParse(string? text)
    {
        if (!Timestamp.TryParse(text, out Timestamp written)) return null;
        return written.Offset is { } offset ? new DateTimeOffset(written.Wall, offset) : UkClock.FromWall(written.Wall);
    }
}
