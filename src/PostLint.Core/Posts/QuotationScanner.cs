using System.Buffers;
using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// Finds quoted speech: pairs of double quotation marks, curly single ones, straight single ones at word edges, and block quotes. Inch marks and
/// apostrophes open nothing.
/// </summary>
internal static class QuotationScanner
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"\u201C\u2018'\u00AB\u201E");

    /// <summary>Words whose first letters an apostrophe stands for.</summary>
    private static readonly string[] Elisions = ["appen", "ave", "bout", "cause", "cos", "coz", "cuz", "em", "fraid", "im", "kay", "n", "neath", "nuff", "scuse", "til", "till", "tis", "tisn", "twas", "twasn", "tween", "twere", "twill", "twixt", "twould"];

    public static void Scan(Prose prose, List<TextSpan> quotations)
    {
        foreach (ProseSegment segment in prose.Segments)
        {
            if (segment.Kind == ProseSegmentKind.Quote) quotations.Add(segment.Span);
            else ScanSegment(prose.Text[segment.Span.Start..segment.Span.End], segment.Span.Start, quotations);
        }
    }

    private static void ScanSegment(ReadOnlySpan<char> text, int origin, List<TextSpan> quotations)
    {
        // Marks that nothing closes from here on: each kind is looked for in vain once, so that a text full of openers stays cheap.
        int unclosed = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int next = text[i..].IndexOfAny(Openers);
            if (next < 0) return;
            i += next;
            int kind = 1 << KindOf(text[i]);
            if ((unclosed & kind) != 0 || !OpensAt(text, i)) continue;
            int end = Close(text, i);
            if (end < 0)
            {
                unclosed |= kind;
                continue;
            }

            quotations.Add(TextSpan.FromBounds(origin + i + 1, origin + end));
            i = end;
        }
    }

    private static int KindOf(char opener) => opener switch { '"' => 0, '\u201C' or '\u201E' => 1, '\u00AB' => 2, _ => 3 };

    private static bool OpensAt(ReadOnlySpan<char> text, int i)
    {
        if (text[i] == '"') return !IsInchMark(text, i);
        if (text[i] is not ('\'' or '\u2018')) return true;
        return (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && !IsApostrophe(text[(i + 1)..]);
    }

    /// <summary><c>12"</c>, and <c>12 "</c> with a blank on both sides.</summary>
    private static bool IsInchMark(ReadOnlySpan<char> text, int i)
    {
        if (i == 0) return false;
        if (char.IsDigit(text[i - 1])) return true;
        return i > 1 && text[i - 1] == ' ' && char.IsDigit(text[i - 2]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
    }

    /// <summary>Whether what stands behind a mark is a word with its head cut off (<c>'twas</c>, <c>'n'</c>) or a year or decade (<c>'26</c>, <c>'90s</c>).</summary>
    private static bool IsApostrophe(ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length])) length++;
        ReadOnlySpan<char> word = rest[..length];
        if (word is [>= '0' and <= '9', >= '0' and <= '9'] or [>= '0' and <= '9', >= '0' and <= '9', 's' or 'S']) return true;
        foreach (string elision in Elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int Close(ReadOnlySpan<char> text, int open)
    {
        for (int i = open + 1; i < text.Length; i++)
        {
            bool closes = text[open] switch
            {
                '"' => text[i] is '"' or '\u201D',
                '\u201C' or '\u201E' => text[i] is '\u201D' or '"',
                '\u00AB' => text[i] == '\u00BB',
                _ => text[i] is '\'' or '\u2019' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])),
            };
            if (closes) return i;
        }

        return -1;
    }
}
