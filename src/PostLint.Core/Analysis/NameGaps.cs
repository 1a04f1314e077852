using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Reads the gap before a word inside a name. Signs that other phrases end at do not part a name: marks of emphasis that the parser left
/// standing, a dash for a hyphen, the blank behind an apostrophe, a hyphen at the end of a line.
/// </summary>
internal static class NameGaps
{
    private const int LongestGap = 8;

    public static NameGap Between(Post post, int word)
    {
        // The next word may open another segment, right behind this one in the flat text.
        if (post.Words[word].Is(WordFlags.HardBreakBefore)) return NameGap.Other;
        ReadOnlySpan<char> gap = post.Prose.Text[post.Words[word - 1].End..post.Words[word].Start];
        if (gap.Length > LongestGap) return NameGap.Other;
        int commas = 0, dashes = 0, blanks = 0;
        foreach (char c in gap)
        {
            if (c == ',') commas++;
            else if (c is '-' or '\u2010' or '\u2011' or '\u2013') dashes++;
            else if (char.IsWhiteSpace(c)) blanks++;
            else if (!Folding.IsUnseen(c) && !Folding.IsApostrophe(c) && c is not ('*' or '_' or '~')) return NameGap.Other;
        }

        if (commas > 0) return commas == 1 && dashes == 0 && gap[0] == ',' ? NameGap.Comma : NameGap.Other;
        return dashes == 0 || dashes == 1 && (blanks == 0 || IsHyphenated(gap)) ? NameGap.None : NameGap.Other;
    }

    /// <summary>A hyphen at the end of the line.</summary>
    private static bool IsHyphenated(ReadOnlySpan<char> gap) => gap is "-\n" or "-\r\n";
}
