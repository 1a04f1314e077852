using System.Globalization;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>Reads <c>publish_at</c>: ISO 8601 with an offset, or UK wall-clock time without one.</summary>
public static class PublicationTime
{
    private static readonly string[] WallForms = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    /// <summary>How long a text in one of these forms is at most.</summary>
    private const int LongestWallForm = 19;

    /// <summary>The instant and its UK day; noon of <paramref name="today"/> when the text is absent or unreadable.</summary>
    public static (DateTimeOffset Instant, DateOnly Day) Of(string? text, DateOnly today)
    {
        DateTimeOffset instant = TryParse(text) ?? UkClock.FromWall(today.ToDateTime(new TimeOnly(12, 0)));
        return (instant, DateOnly.FromDateTime(UkClock.ToUk(instant).DateTime));
    }

    /// <summary>The instant that a metadata value gives, or null.</summary>
    public static DateTimeOffset? TryParse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        string trimmed = text.Trim();
        // Most posts give an offset, whose forms are longer than these: five readings in vain would cost more than the rest of the metadata.
        if (trimmed.Length <= LongestWallForm && DateTime.TryParseExact(trimmed, WallForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime wall)) return UkClock.FromWall(wall);
        return DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset instant) ? instant : null;
    }
}
