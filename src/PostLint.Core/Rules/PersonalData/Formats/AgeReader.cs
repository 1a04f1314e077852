using PostLint.Analysis.Dates;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Reads an exact age at a word that announces one: "aged", "years old", "turned", "birthday", "today". Age ranges, groups
/// ("children aged 9", "9-year-olds"), limits ("under 9", "aged 9 and over") and other measures ("turned 9 pages") are none.
/// </summary>
internal static class AgeReader
{
    /// <summary>Nobody's age is above; "the school's 150th birthday" is.</summary>
    private const int MaxYears = 110;

    private const string Limits = "under over above below than least minimum maximum max min until before after between up exactly";
    private const string StartingPoints = "from by since to";
    private const string Groups =
        "children pupils boys girls those anyone everyone people adults students youngsters learners kids teenagers players swimmers runners "
        + "toddlers babies siblings families child pupil player anybody everybody youth ladies men women";

    /// <summary>What makes "age" another thing: a reading age, the Stone Age, an age limit.</summary>
    private const string OtherAges = "reading spelling mental average stone bronze iron golden middle working voting school legal jazz information";

    private const string AgeEnds = "over under above below up upwards older younger onwards plus";
    private const string TurningEnds = "today tomorrow yesterday on this last next in and at during over now recently while just but so years yrs with when";

    /// <summary>Reads the age at one of the words of <c>birth-words.txt</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, TextSpan anchor, out WrittenAge age)
    {
        age = default;
        if (anchor.IsEmpty) return false;
        bool found = char.ToLowerInvariant(text[anchor.Start]) switch
        {
            'a' when NearWords.IsOneOf(text, anchor, "age aged") => TryReadStated(text, anchor, out age),
            'y' when NearWords.IsOneOf(text, anchor, "yesterday") => TryReadBeforeDay(text, anchor, out age),
            'o' or 'y' => TryReadYearsOld(text, anchor, out age),
            't' when NearWords.IsOneOf(text, anchor, "today tomorrow") => TryReadBeforeDay(text, anchor, out age),
            't' or 'w' or 'h' or 's' or 'r' => TryReadTurning(text, anchor, out age),
            'n' or 'j' or 'a' => FollowsVerb(text, anchor) && TryReadTurning(text, anchor, out age),
            'b' => TryReadBirthday(text, anchor, out age),
            _ => false,
        };
        return found && age.Years <= MaxYears;
    }

    /// <summary>"aged 9", "age: nine", "at the age of 9".</summary>
    private static bool TryReadStated(ReadOnlySpan<char> text, TextSpan anchor, out WrittenAge age)
    {
        age = default;
        int start = anchor.Start;
        TextSpan before = NearWords.Before(text, start);
        if (NearWords.IsOneOf(text, before, "of") && TryReadYearsOld(text, anchor, out age)) return true;
        if (NearWords.IsOneOf(text, before, "the")) before = NearWords.Before(text, before.Start);
        if (NearWords.IsOneOf(text, before, Limits) || NearWords.IsOneOf(text, before, StartingPoints)) return false;
        if (NearWords.IsOneOf(text, before, Groups) || NearWords.IsOneOf(text, before, OtherAges)) return false;
        TextSpan next = NearWords.After(text, anchor.End, acrossColon: true);
        while (NearWords.IsOneOf(text, next, "of just only now nearly almost")) next = NearWords.After(text, next.End);
        if (!NumberWords.TryRead(text, next.Start, out int years, out bool ordinal, out int end) || ordinal || IsRange(text, end)) return false;
        TextSpan unit = NearWords.After(text, end);
        if (NearWords.IsOneOf(text, unit, "months weeks days month week day")) return false;
        age = new WrittenAge(TextSpan.FromBounds(start, end), years, AgeForm.Stated);
        return years > 0;
    }

    /// <summary>"9 years old", "nine-year-old", "9yo", "nine years of age"; the anchor is the last word.</summary>
    private static bool TryReadYearsOld(ReadOnlySpan<char> text, TextSpan anchor, out WrittenAge age)
    {
        age = default;
        if (!NearWords.IsOneOf(text, anchor, "old young age yo")) return false;
        TextSpan unit = NearWords.IsOneOf(text, anchor, "yo") ? anchor : NearWords.Before(text, anchor.Start);
        if (NearWords.IsOneOf(text, unit, "of")) unit = NearWords.Before(text, unit.Start);
        if (!NearWords.IsOneOf(text, unit, "year years yr yrs yo")) return false;
        bool attributive = NearWords.IsOneOf(text, unit, "year yr");
        if (!TryReadNumberBefore(text, unit.Start, false, out int years, out int start)) return false;
        TextSpan before = NearWords.Before(text, start);
        if (NearWords.IsOneOf(text, before, Limits) || !attributive && NearWords.IsOneOf(text, before, StartingPoints)) return false;
        if (IsRangeBefore(text, start, before) || IsRange(text, anchor.End)) return false;
        age = new WrittenAge(TextSpan.FromBounds(start, anchor.End), years, AgeForm.Stated);
        return years > 0;
    }

    /// <summary>"is now nine", "has just turned": the small word alone says nothing.</summary>
    private static bool FollowsVerb(ReadOnlySpan<char> text, TextSpan anchor) => NearWords.IsOneOf(text, NearWords.Before(text, anchor.Start), "is are he's she's");

    /// <summary>"turned eight", "will be nine on Friday", "is now 10".</summary>
    private static bool TryReadTurning(ReadOnlySpan<char> text, TextSpan anchor, out WrittenAge age)
    {
        age = default;
        TextSpan next = NearWords.After(text, anchor.End);
        // A word ends before its 's: "who's nine".
        if (next.Length == 2 && next.Start == anchor.End && Folding.IsApostrophe(text[next.Start])) next = NearWords.After(text, next.End);
        if (NearWords.IsOneOf(text, next, "just only")) next = NearWords.After(text, next.End);
        if (!NumberWords.TryRead(text, next.Start, out int years, out bool ordinal, out int end) || ordinal || IsRange(text, end)) return false;
        if (end < text.Length && text[end] is '.' or ':' or '/' or '%' && end + 1 < text.Length && Folding.IsDigit(text[end + 1])) return false;
        TextSpan follow = NearWords.After(text, end);
        if (!follow.IsEmpty && !NearWords.IsOneOf(text, follow, TurningEnds)) return false;
        age = new WrittenAge(TextSpan.FromBounds(anchor.Start, end), years, AgeForm.Turning);
        return years > 0;
    }

    /// <summary>"is nine today".</summary>
    private static bool TryReadBeforeDay(ReadOnlySpan<char> text, TextSpan anchor, out WrittenAge age)
    {
        age = default;
        if (!TryReadNumberBefore(text, anchor.Start, false, out int years, out int start)) return false;
        TextSpan verb = NearWords.Before(text, start);
        if (NearWords.IsOneOf(text, verb, "now only just")) verb = NearWords.Before(text, verb.Start);
        // "Wilf, 14 today!", "12 today! Happy day, Orla", "Gwen's six today".
        bool apposed = verb.IsEmpty || verb.Length > 2 && verb.End == start - 1 && text[verb.End - 1] == 's' && Folding.IsApostrophe(text[verb.End - 2]) && (char.IsUpper(text[verb.Start]) || NearWords.IsOneOf(text, verb, "who's who’s"));
        if (!apposed && !NearWords.IsOneOf(text, verb, "is was be are")) return false;
        age = new WrittenAge(TextSpan.FromBounds(start, anchor.End), years, AgeForm.Turning);
        return years > 0;
    }

    /// <summary>"8th birthday", or a birthday alone (0 years).</summary>
    private static bool TryReadBirthday(ReadOnlySpan<char> text, TextSpan anchor, out WrittenAge age)
    {
        age = new WrittenAge(anchor, 0, AgeForm.Birthday);
        if (NearWords.IsOneOf(text, NearWords.After(text, anchor.End), "honours honour")) return false;
        if (TryReadNumberBefore(text, anchor.Start, true, out int years, out int start)) age = new WrittenAge(TextSpan.FromBounds(start, anchor.End), years, AgeForm.Birthday);
        return true;
    }

    /// <summary>The number that ends right before a place; compound words count whole.</summary>
    private static bool TryReadNumberBefore(ReadOnlySpan<char> text, int position, bool ordinal, out int years, out int start)
    {
        TextSpan last = NearWords.Before(text, position);
        (years, start) = (0, last.Start);
        if (last.IsEmpty) return false;
        TextSpan tens = NearWords.Before(text, last.Start);
        if (!tens.IsEmpty && char.IsLetter(text[tens.Start]) && NumberWords.TryRead(text, tens.Start, out years, out bool place, out int end) && end == last.End && place == ordinal)
        {
            start = tens.Start;
            return true;
        }

        return NumberWords.TryRead(text, last.Start, out years, out place, out end) && end == last.End && place == ordinal;
    }

    /// <summary>Whether a range or a limit follows: "-11", "to 11", "and over", "+".</summary>
    private static bool IsRange(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] is '+' or '\u2013' or '/') return true;
        TextSpan next = NearWords.After(text, end);
        if (next.IsEmpty) return false;
        if (next.Start == end + 1 && text[end] == '-' && Folding.IsDigit(text[next.Start])) return true;
        if (NearWords.IsOneOf(text, next, "plus upwards onwards")) return true;
        if (!NearWords.IsOneOf(text, next, "to and or")) return false;
        TextSpan second = NearWords.After(text, next.End);
        // "11 and three quarters" is no range.
        if (NearWords.IsOneOf(text, NearWords.After(text, second.End), "quarters quarter")) return false;
        return NearWords.IsOneOf(text, second, AgeEnds) || NumberWords.TryRead(text, second.Start, out _, out _, out _);
    }

    private static bool IsRangeBefore(ReadOnlySpan<char> text, int start, TextSpan before)
    {
        if (start > 1 && text[start - 1] is '-' or '\u2013' or '/' && Folding.IsDigit(text[start - 2])) return true;
        if (!NearWords.IsOneOf(text, before, "to and or")) return false;
        TextSpan first = NearWords.Before(text, before.Start);
        return !first.IsEmpty && NumberWords.TryRead(text, first.Start, out _, out _, out _);
    }
}
