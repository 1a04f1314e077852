using System.Globalization;
using PostLint.Cli.Hosting;
using PostLint.Text;

namespace PostLint.Cli.Commands;

/// <summary>Reads <c>--today</c>.</summary>
internal static class Day
{
    /// <summary>Null when the option is left out.</summary>
    /// <exception cref="UsageException">The text is no date.</exception>
    public static DateOnly? Parse(string? text)
    {
        if (text is null) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && DayBounds.Hold(day)
            ? day
            : throw new UsageException($"--today: '{text}' is no date; write it as 2026-03-03");
    }
}
