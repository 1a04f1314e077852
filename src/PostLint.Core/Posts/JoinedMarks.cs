using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PostLint.Posts;

/// <summary>
/// Finds the marks of addresses (full stop, at sign, slash) that touch a character on both sides. Full stops that end sentences, which are
/// nearly all, are passed over thirty-two characters at a time.
/// </summary>
internal static class JoinedMarks
{
    /// <summary>The place of the first such mark at or after a place, or -1. The first and last character of the text are none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        int i = Math.Max(from, 1);
        if (Vector256.IsHardwareAccelerated)
        {
            ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
            ref ushort first = ref MemoryMarshal.GetReference(units);
            for (; i + Vector256<ushort>.Count < text.Length; i += Vector256<ushort>.Count)
            {
                Vector256<ushort> here = Vector256.LoadUnsafe(ref first, (nuint)i);
                Vector256<ushort> marks = Vector256.Equals(here, Vector256.Create((ushort)'.')) | Vector256.Equals(here, Vector256.Create((ushort)'/'))
                    | Vector256.Equals(here, Vector256.Create((ushort)'@')) | Vector256.Equals(here, Vector256.Create((ushort)'\uFF20'));
                if (marks == Vector256<ushort>.Zero) continue;
                Vector256<ushort> blank = Vector256.Create((ushort)' ');
                Vector256<ushort> joined = marks & Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, (nuint)i - 1), blank) & Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, (nuint)i + 1), blank);
                for (uint bits = joined.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
                {
                    int mark = i + BitOperations.TrailingZeroCount(bits);
                    if (IsTelling(text, mark)) return mark;
                }
            }
        }

        for (; i + 1 < text.Length; i++)
        {
            if (text[i] is '.' or '/' or '@' or '\uFF20' && text[i - 1] > ' ' && text[i + 1] > ' ' && IsTelling(text, i)) return i;
        }

        return -1;
    }

    /// <summary>Not the point of a price or a time, and no slash but one of two: an address has another mark by which it is found.</summary>
    private static bool IsTelling(ReadOnlySpan<char> text, int mark) => text[mark] switch
    {
        '.' => !char.IsAsciiDigit(text[mark - 1]) || !char.IsAsciiDigit(text[mark + 1]),
        '/' => text[mark + 1] == '/',
        _ => true,
    };
}
