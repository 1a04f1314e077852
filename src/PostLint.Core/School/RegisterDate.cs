using System.Globalization;

namespace PostLint.School;

/// <summary>Reads a day as registers and spreadsheets write it: ISO, UK order, months by name, a time behind it, or a spreadsheet's day number.</summary>
internal static class RegisterDate
{
    /// <summary>What a message says of the forms.</summary>
    public const string Forms = "yyyy-mm-dd or d/m/yyyy";

    /// <summary>Day numbers of spreadsheets count from here; those of this century are taken for dates.</summary>
    private static readonly DateOnly SerialOrigin = new(1899, 12, 30);

    private const int FirstSerial = 36526, LastSerial = 73050;

    private static readonly string[] DayForms =
        ["yyyy-M-d", "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d-M-yy", "d.M.yyyy", "d.M.yy", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yy", "ddd d MMM yyyy", "dddd d MMMM yyyy"];

    private static readonly string[] TimeForms = ["H:m", "H:m:s", "H:m:s.FFFFFFF", "h:m tt", "h:m:s tt"];

    public static bool TryParse(string text, out DateOnly date)
    {
        text = text.Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int serial) && serial is >= FirstSerial and <= LastSerial)
        {
            date = SerialOrigin.AddDays(serial);
            return true;
        }

        // The form that most cells have; trying all forms costs more than the rest of the row.
        if (text.Length == "yyyy-MM-dd".Length && text[4] == '-' && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)) return true;
        return DateOnly.TryParseExact(WithoutTime(text), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);
    }

    /// <summary>A time says nothing more here: a spreadsheet puts midnight behind a day.</summary>
    private static string WithoutTime(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return text;
        int cut = text.LastIndexOfAny([' ', 'T'], colon);
        if (cut <= 0) return text;
        string time = text[(cut + 1)..].TrimEnd('Z');
        return TimeOnly.TryParseExact(time, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out _) ? text[..cut].TrimEnd() : text;
    }
}
