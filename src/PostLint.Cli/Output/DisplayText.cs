using System.Globalization;
using System.Text;

namespace PostLint.Cli.Output;

/// <summary>Text of a draft made fit for a terminal: no control characters, known width.</summary>
internal static class DisplayText
{
    private const string Tab = "    ";

    /// <summary>Half-open ranges of code points that fill two columns.</summary>
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x1160), (0x231A, 0x231C), (0x23E9, 0x23ED), (0x25FD, 0x25FF), (0x2614, 0x2616), (0x2648, 0x2654), (0x26AA, 0x26AC), (0x26BD, 0x26BF),
        (0x26C4, 0x26C6), (0x26F2, 0x26F4), (0x2705, 0x2706), (0x270A, 0x270C), (0x2728, 0x2729), (0x274C, 0x274D), (0x2753, 0x2756), (0x2757, 0x2758),
        (0x2795, 0x2798), (0x2B1B, 0x2B1D), (0x2B50, 0x2B51), (0x2E80, 0x303F), (0x3041, 0xA4D0), (0xAC00, 0xD7A4), (0xF900, 0xFB00), (0xFE30, 0xFE70),
        (0xFF01, 0xFF61), (0xFFE0, 0xFFE7), (0x1F1E6, 0x1F200), (0x1F300, 0x1F650), (0x1F680, 0x1F700), (0x1F7E0, 0x1F7EC), (0x1F90C, 0x1FA00), (0x1FA70, 0x1FB00),
        (0x20000, 0x3FFFE),
    ];

    /// <summary>One user-perceived character as it may be printed, and the columns it fills.</summary>
    public static (string Shown, int Columns) Element(ReadOnlySpan<char> element)
    {
        if (element is "\t") return (Tab, Tab.Length);
        if (element.Length == 1 && element[0] is >= ' ' and <= '~') return (element.ToString(), 1);
        Rune.DecodeFromUtf16(element, out Rune first, out _);
        if (IsUnprintable(first)) return ("\uFFFD", 1);
        bool emoji = element.Contains('\uFE0F');
        return (Without(element), emoji || IsWide(first.Value) ? 2 : Rune.GetUnicodeCategory(first) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : 1);
    }

    /// <summary>A path or another short text on one line.</summary>
    public static string Clean(string text) => text.EnumerateRunes().Any(IsUnprintable) ? Without(text) : text;

    /// <summary>Control characters can move the cursor, and direction marks can make a text read as another.</summary>
    private static bool IsUnprintable(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsWide(int value)
    {
        if (value < 0x1100) return false;
        foreach ((int from, int to) in Wide)
        {
            if (value < to) return value >= from;
        }

        return false;
    }

    private static string Without(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) shown.Append(IsUnprintable(rune) ? "\uFFFD" : rune.ToString());
        return shown.ToString();
    }
}
