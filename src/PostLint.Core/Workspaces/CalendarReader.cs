using System.Globalization;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Reads the <c>calendar</c> section and the hours of staff.</summary>
internal static class CalendarReader
{
    public static SchoolCalendar Read(YamlMapping? calendar)
    {
        if (calendar is null) return SchoolCalendar.Empty;
        return new SchoolCalendar
        {
            Terms = Ranges(calendar["terms"]),
            Holidays = Ranges(calendar["holidays"]),
            BankHolidays = Days(calendar["bank_holidays"]),
            InsetDays = Days(calendar["inset_days"]),
            SchoolDay = Hours(calendar["school_day"]),
            WorkingDay = Hours(calendar["working_day"]),
            Teaching = HoursList(calendar["teaching"]),
            DirectedTime = HoursList(calendar["directed_time"]),
        };
    }

    /// <summary>The hours of a member of staff: one stretch or a list, <c>{day, from, until}</c>; <c>days</c> may list several days.</summary>
    public static IReadOnlyList<DayHours> HoursList(YamlNode? node)
    {
        var hours = new List<DayHours>();
        foreach (YamlNode item in node is YamlSequence sequence ? sequence.Items : node is null ? [] : [node])
        {
            if (Hours(item) is not { } stretch) continue;
            DayOfWeek[] days = [.. Posts.MetadataValue.List(item as YamlMapping, "days").Concat(Posts.MetadataValue.List(item as YamlMapping, "day")).Select(value => Weekday(value.Text)).OfType<DayOfWeek>()];
            if (days.Length == 0) hours.Add(stretch);
            else hours.AddRange(days.Select(day => stretch with { Day = day }));
        }

        return hours;
    }

    private static DayHours? Hours(YamlNode? node) =>
        node is YamlMapping mapping && Time(mapping.Text("from")) is { } from && Time(mapping.Text("until")) is { } until ? new DayHours(from, until) : null;

    private static DayOfWeek? Weekday(string text)
    {
        foreach (DayOfWeek day in Enum.GetValues<DayOfWeek>())
        {
            if (text.Length >= 3 && day.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase)) return day;
        }

        return null;
    }

    private static List<DayRange> Ranges(YamlNode? node)
    {
        var ranges = new List<DayRange>();
        foreach (YamlNode item in (node as YamlSequence)?.Items ?? [])
        {
            if (item is YamlScalar scalar && Day(scalar.Value) is { } day) ranges.Add(new DayRange(day, day));
            else if (item is YamlMapping mapping && Day(mapping.Text("from")) is { } from && Day(mapping.Text("until")) is { } until) ranges.Add(new DayRange(from, until));
        }

        return ranges;
    }

    private static DateOnly[] Days(YamlNode? node) => [.. ((node as YamlSequence)?.Items ?? []).OfType<YamlScalar>().Select(item => Day(item.Value)).OfType<DateOnly>()];

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static TimeOnly? Time(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out TimeOnly time) ? time : null;
}
