using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Finds United Kingdom telephone numbers however they are written: cut by spaces, dots, hyphens, brackets or words, with a country code,
/// in full-width figures, with the letter O for zero, with an extension, or spelled out. Allocates nothing.
/// </summary>
public static class UkPhoneNumber
{
    /// <summary>More groups than this do not make one number.</summary>
    private const int MaxGroups = 12;

    private const int MaxExtension = 5;

    /// <summary>The first piece of a number without a zero or a plus has at least so many digits.</summary>
    private const int FewestDigits = 5;

    /// <summary>
    /// Whether a number may start in a cluster: prices, times, scores and years are sorted out here. A number that words cut in pieces still
    /// shows its trunk zero or its country code in the first.
    /// </summary>
    internal static bool MayStart(ReadOnlySpan<char> text, DigitCluster cluster)
    {
        if (cluster.DigitCount >= FewestDigits) return true;
        int start = cluster.Span.Start;
        return Folding.DigitValue(text[start]) == 0 ? cluster.DigitCount > 2 : start > 0 && text[start - 1] is '+' or '\uFF0B' or 'o' or 'O';
    }

    /// <summary>Finds the first number that starts inside the window; it may end beyond it.</summary>
    /// <param name="text">The text around, for the words beside the digits; a number never runs beyond it.</param>
    /// <param name="window">Where the digits (or number words) stand.</param>
    public static bool TryFind(ReadOnlySpan<char> text, TextSpan window, out UkPhoneNumberMatch match)
    {
        var reader = new DigitGroupReader(text, window.Start);
        bool joined = false;
        while (reader.Position < window.End && reader.TryRead(out DigitGroup group) && group.Start < window.End)
        {
            if (!joined && MayStart(text, group) && TryMatch(text, group, reader, out match)) return true;
            joined = IsLongerNumber(group);
        }

        match = default;
        return false;
    }

    /// <summary>The national number in a value that is nothing but a number: an entry of an allow-list, the target of a <c>tel:</c> link.</summary>
    public static bool TryNormalise(ReadOnlySpan<char> value, out UkPhoneNumberMatch match)
    {
        var reader = new DigitGroupReader(value, 0);
        Span<DigitGroup> groups = stackalloc DigitGroup[MaxGroups];
        int count = 0;
        ulong all = 0;
        int digits = 0;
        while (count < MaxGroups && reader.TryRead(out DigitGroup group) && digits + group.Count <= DigitGroup.MaxCount)
        {
            groups[count++] = group;
            all = Append(all, group);
            digits += group.Count;
        }

        match = default;
        if (count == 0) return false;
        bool plus = HasPlus(value, groups[0].Start);
        UkPhoneNumberKind kind = Interpret(all, digits, plus, bare: true, out ulong national, out _);
        if (kind == UkPhoneNumberKind.None && digits is < 5 or > 10) return false;
        if (kind == UkPhoneNumberKind.None) (kind, national) = (UkPhoneNumberKind.Local, all);
        match = new UkPhoneNumberMatch(TextSpan.FromBounds(groups[0].Start, groups[count - 1].End), national, kind);
        return true;
    }

    /// <summary>A cheap look at the first group: a trunk zero, a country code, or a mobile without its zero.</summary>
    private static bool MayStart(ReadOnlySpan<char> text, DigitGroup group)
    {
        if (group.Count > DigitGroup.MaxCount) return false;
        int first = group.DigitAt(0);
        return first == 0 || HasPlus(text, group.Start) || first == 4 && (group.Count == 12 || group.Value == 44) || first == 7 && group.Count is 4 or 10;
    }

    /// <summary>A group of figures glued by hyphen or dot to the next is no start for it; only <c>978-…</c> shows so in figures alone.</summary>
    private static bool IsLongerNumber(DigitGroup group) => group is { Count: 3, Value: 978 or 979, Spelled: false };

    private static bool TryMatch(ReadOnlySpan<char> text, DigitGroup first, DigitGroupReader reader, out UkPhoneNumberMatch match)
    {
        match = default;
        Span<DigitGroup> groups = stackalloc DigitGroup[MaxGroups];
        bool plus = HasPlus(text, first.Start);
        groups[0] = first with { Gap = plus ? NumberGap.Break : NumberGap.None };
        bool bare = !plus && first.DigitAt(0) == 7;
        int start = SpanStart(text, first.Start, plus);
        if (!plus && PhoneNumberContext.IsJoinedBefore(text, start)) return false;
        ulong all = first.Value;
        int digits = first.Count, count = 1, end = 0;
        UkPhoneNumberKind kind = UkPhoneNumberKind.None;
        ulong national = 0;
        while (true)
        {
            UkPhoneNumberKind here = Interpret(all, digits, plus, bare, out ulong number, out int length);
            if (here != UkPhoneNumberKind.None && Fits(text, groups[..count], start, here, number, length, bare))
            {
                (kind, national, end) = (here, number, groups[count - 1].End);
                if (length != 9 && here != UkPhoneNumberKind.International) break;
            }

            if (count == MaxGroups || !reader.TryRead(out DigitGroup next) || (next.Gap & NumberGap.Break) != NumberGap.None) break;
            if (kind != UkPhoneNumberKind.None && (next.Gap & ~(NumberGap.Space | NumberGap.Hyphen | NumberGap.Dot | NumberGap.Bracket)) != NumberGap.None) break;
            if (digits + next.Count > DigitGroup.MaxCount) break;
            groups[count++] = next;
            all = Append(all, next);
            digits += next.Count;
        }

        if (kind == UkPhoneNumberKind.None || PhoneNumberContext.IsJoinedAfter(text, end)) return false;
        if (kind != UkPhoneNumberKind.International && PublicNumbers.Contains(national)) kind = UkPhoneNumberKind.Public;
        match = new UkPhoneNumberMatch(TextSpan.FromBounds(start, ExtensionEnd(text, start, end)), national, kind);
        return true;
    }

    private static bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, int start, UkPhoneNumberKind kind, ulong national, int digits, bool bare)
    {
        if (PhoneNumberContext.HasIdentifierLabel(text, start)) return false;
        if (PhoneNumberGrouping.IsPlausible(groups, national, digits, kind, cue: false) && !bare) return true;
        return PhoneNumberContext.HasContactCue(text, start) && PhoneNumberGrouping.IsPlausible(groups, national, digits, kind, cue: true);
    }

    /// <summary>Takes country code and trunk zero off and asks the numbering plan.</summary>
    private static UkPhoneNumberKind Interpret(ulong all, int digits, bool plus, bool bare, out ulong national, out int length)
    {
        int significant = 1;
        while (significant < digits && all >= Power(significant)) significant++;
        int zeros = digits - significant;
        (national, length) = (all, significant);
        if (plus && zeros == 0 || zeros == 2 || zeros == 0 && digits is 12 or 13)
        {
            if (significant < 9) return UkPhoneNumberKind.None;
            bool home = all / Power(significant - 2) == 44;
            if (!home) return plus && digits is >= 9 and <= 15 ? UkPhoneNumberKind.International : UkPhoneNumberKind.None;
            length = significant - 2;
            national = all % Power(length);
            // +44 (0)1632 …: the trunk zero that nobody should dial but many write.
            if (national < Power(length - 1)) length--;
        }
        else if (zeros != 1 && !(bare && zeros == 0 && digits == 10))
        {
            return UkPhoneNumberKind.None;
        }

        return UkNumberingPlan.KindOf(national, length);
    }

    private static ulong Append(ulong value, DigitGroup group) => value * Power(group.Count) + group.Value;

    private static ulong Power(int exponent)
    {
        ulong power = 1;
        while (exponent-- > 0) power *= 10;
        return power;
    }

    private static bool HasPlus(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text[..start].TrimEnd(" (\u00A0\u200B");
        if (before.Length < start - 3) return false;
        return before is [.., '+' or '\uFF0B'] || start < text.Length && char.IsLetter(text[start]) && before.EndsWith("plus", StringComparison.OrdinalIgnoreCase);
    }

    private static int SpanStart(ReadOnlySpan<char> text, int digit, bool plus)
    {
        int start = digit;
        if (plus) start = text[..digit].LastIndexOfAny('+', '\uFF0B', 's');
        if (plus && text[start] is 's') start -= "plu".Length;
        return start > 0 && text[start - 1] is '(' or '\uFF08' ? start - 1 : start;
    }

    /// <summary>Takes in <c>x123</c>, <c>ext. 123</c>, <c>extension 123</c>, and gives up an opening bracket whose partner lies behind.</summary>
    private static int ExtensionEnd(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> rest = text[end..];
        ReadOnlySpan<char> trimmed = rest.TrimStart(" ,(\u00A0");
        int at = rest.Length - trimmed.Length;
        int word = trimmed.StartsWith("extension", StringComparison.OrdinalIgnoreCase) ? 9
            : trimmed.StartsWith("extn", StringComparison.OrdinalIgnoreCase) ? 4
            : trimmed.StartsWith("ext", StringComparison.OrdinalIgnoreCase) ? 3
            : trimmed is ['x' or 'X', ..] ? 1 : 0;
        if (word == 0 || at > 3) return end;
        int i = at + word;
        while (i < rest.Length && rest[i] is '.' or ' ' or ':') i++;
        int digits = i;
        while (i < rest.Length && Folding.IsDigit(rest[i])) i++;
        return i > digits && i - digits <= MaxExtension ? end + i : end;
    }
}
