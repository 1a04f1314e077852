using System.Text;

namespace PostLint.Rules.Tone;

/// <summary>Measures emoji: one base with its skin tone, variation selector, keycap or joined parts; a flag is a pair of regional indicators.</summary>
internal static class Emoji
{
    /// <summary>The code units of the emoji that starts at a place; 0 when none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        int length = BaseLength(text, start);
        if (length == 0) return 0;
        if (IsFlag(text, start) && IsFlag(text, start + length)) return length + 2;
        int end = start + length;
        while (end < text.Length)
        {
            if (text[end] is '\uFE0F' or '\u20E3') end++;
            else if (IsSkinTone(text, end)) end += 2;
            else if (text[end] == '\u200D' && BaseLength(text, end + 1) is > 0 and var joined) end += 1 + joined;
            else break;
        }

        return end - start;
    }

    public static bool IsFlag(ReadOnlySpan<char> text, int at) => Scalar(text, at) is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsSkinTone(ReadOnlySpan<char> text, int at) => Scalar(text, at) is >= 0x1F3FB and <= 0x1F3FF;

    private static int BaseLength(ReadOnlySpan<char> text, int at)
    {
        int scalar = Scalar(text, at);
        if (scalar is >= 0x1F000 and <= 0x1FAFF) return 2;
        return scalar is >= 0x2600 and <= 0x27BF or >= 0x2B00 and <= 0x2BFF or >= 0x23E9 and <= 0x23FA or 0x231A or 0x231B or 0x203C or 0x2049 ? 1 : 0;
    }

    private static int Scalar(ReadOnlySpan<char> text, int at) =>
        at < text.Length && Rune.DecodeFromUtf16(text[at..], out Rune rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : 0;
}
