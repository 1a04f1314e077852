using System.Globalization;

namespace PostLint.Text;

/// <summary>A day and, where one is written, the time of it: ISO 8601 or the order of the United Kingdom, never the month first.</summary>
/// <param name="Wall">What a clock shows there; midnight where no time is written.</param>
/// <param name="Offset">How far that clock is ahead of UTC; null where nothing says so.</param>
public readonly record struct Timestamp(DateTime Wall, TimeSpan? Offset)
{
    /// <summary>What a message says of the forms.</summary>
    public const string Forms = "a date (yyyy-mm-dd or d/m/yyyy), with a time behind it (hh:mm) where one is meant";

    /// <summary>The same as a regular expression for editors, as far as that can say it.</summary>
    public const string Pattern = "^\\s*(([0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{1,2} [A-Za-z]{3,9} [0-9]{4})([Tt ].*)?)?$";

    private static readonly string[] DayForms = ["yyyy-M-d", "d/M/yyyy", "yyyy/M/d", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy"];

    private static readonly string[] TimeForms = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"];

    public static bool TryParse(ReadOnlySpan<char> text, out Timestamp timestamp)
    {
        timestamp = default;
        text = text.Trim();
        int colon = text.IndexOf(':');
        int hour = colon < 0 ? text.Length : text[..colon].LastIndexOfAnyExceptInRange('0', '9') + 1;
        ReadOnlySpan<char> rest = text[hour..];
        TimeSpan? offset = null;
        TimeOnly time = default;
        if (colon >= 0)
        {
            if (hour == 0 || text[hour - 1] is not ('T' or 't' or ' ') || !TryCutOffset(ref rest, out offset) || !TryTime(rest, out time)) return false;
            text = text[..(hour - 1)].TrimEnd();
        }

        if (!TryDay(text, out DateOnly day) || !DayBounds.Hold(day)) return false;
        timestamp = new Timestamp(day.ToDateTime(time), offset);
        return true;
    }

    /// <summary>The usual form first: the others in vain would cost more than the rest of the metadata.</summary>
    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        || DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
        || TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    /// <summary>Takes <c>Z</c>, <c>+01:00</c>, <c>+0100</c> or <c>+01</c> off the end; false where something else stands behind a sign.</summary>
    private static bool TryCutOffset(ref ReadOnlySpan<char> time, out TimeSpan? offset)
    {
        offset = null;
        if (time[^1] is 'Z' or 'z')
        {
            offset = TimeSpan.Zero;
            time = time[..^1].TrimEnd();
            return true;
        }

        int sign = time.LastIndexOfAny('+', '-');
        if (sign < 0) return true;
        ReadOnlySpan<char> written = time[(sign + 1)..];
        bool isRead = TimeSpan.TryParseExact(written, [@"hh\:mm", "hhmm", "hh"], CultureInfo.InvariantCulture, out TimeSpan ahead) && ahead <= TimeSpan.FromHours(14);
        offset = time[sign] == '-' ? -ahead : ahead;
        time = time[..sign].TrimEnd();
        return isRead;
    }
}
