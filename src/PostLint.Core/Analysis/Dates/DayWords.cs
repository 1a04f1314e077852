using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Analysis.Dates;

/// <summary>Weekdays, months and words such as <c>tomorrow</c>, by the hash of the word.</summary>
internal static class DayWords
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly (string Word, DayOfWeek Day)[] ShortWeekdays =
    [
        ("sun", DayOfWeek.Sunday), ("mon", DayOfWeek.Monday), ("tue", DayOfWeek.Tuesday), ("tues", DayOfWeek.Tuesday), ("wed", DayOfWeek.Wednesday), ("weds", DayOfWeek.Wednesday),
        ("thu", DayOfWeek.Thursday), ("thur", DayOfWeek.Thursday), ("thurs", DayOfWeek.Thursday), ("fri", DayOfWeek.Friday), ("sat", DayOfWeek.Saturday),
    ];

    private static readonly Dictionary<ulong, DayOfWeek> Full = Weekdays.Select((word, i) => (word, Day: (DayOfWeek)i)).ToDictionary(pair => WordHash.Of(pair.word), pair => pair.Day);
    private static readonly Dictionary<ulong, DayOfWeek> Short = ShortWeekdays.ToDictionary(pair => WordHash.Of(pair.Word), pair => pair.Day);

    private static readonly Dictionary<ulong, int> Offsets =
        new (string Word, int Days)[] { ("today", 0), ("tonight", 0), ("tomorrow", 1), ("yesterday", -1) }.ToDictionary(pair => WordHash.Of(pair.Word), pair => pair.Days);

    private static readonly HashSet<ulong> Starts =
    [
        .. "january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec".Split(' ').Select(word => WordHash.Of(word)),
        .. "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty".Split(' ').Select(word => WordHash.Of(word)),
    ];

    private static readonly BitFilter All = new([.. Full.Keys, .. Short.Keys, .. Offsets.Keys, .. Starts]);

    /// <summary>False for a word that is none of these, as nearly all are.</summary>
    public static bool MayBe(ulong hash) => All.MayHold(hash);

    /// <summary>The weekday that a word names in full or in short.</summary>
    public static bool IsWeekday(ulong hash, out DayOfWeek day, out bool isShort)
    {
        isShort = false;
        if (Full.TryGetValue(hash, out day)) return true;
        isShort = true;
        return Short.TryGetValue(hash, out day);
    }

    /// <summary>How many days from today a word such as <c>tomorrow</c> means.</summary>
    public static bool IsRelative(ulong hash, out int days) => Offsets.TryGetValue(hash, out days);

    /// <summary>Whether a date in words may start with a word: a month or an ordinal.</summary>
    public static bool MayStartDate(ulong hash) => Starts.Contains(hash);

    /// <summary>A weekday in the manner in which another one is written: short or full, in capitals or not.</summary>
    public static string Like(ReadOnlySpan<char> written, DayOfWeek day)
    {
        string name = Weekdays[(int)day];
        if (written.Length <= 5) name = name[..3];
        if (written.Length > 1 && char.IsUpper(written[1])) return name.ToUpperInvariant();
        return char.IsUpper(written[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }
}
