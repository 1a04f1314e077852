using System.Buffers;
using PostLint.Text;

namespace PostLint.Posts;

/// <summary>Finds quoted speech: pairs of double quotation marks, curly single ones, straight single ones at word edges, and block quotes.</summary>
internal static class QuotationScanner
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"\u201C\u2018'\u00AB\u201E");

    public static void Scan(Prose prose, List<TextSpan> quotations)
    {
        foreach (ProseSegment segment in prose.Segments)
        {
            if (segment.Kind == ProseSegmentKind.Quote) quotations.Add(segment.Span);
            else ScanSegment(prose.Text, segment.Span, quotations);
        }
    }

    private static void ScanSegment(ReadOnlySpan<char> text, TextSpan segment, List<TextSpan> quotations)
    {
        for (int i = segment.Start; i < segment.End; i++)
        {
            int next = text[i..segment.End].IndexOfAny(Openers);
            if (next < 0) return;
            i += next;
            if (text[i] is '\'' or '\u2018' && !OpensAt(text, segment, i)) continue;
            int end = Close(text, segment, i);
            if (end < 0) continue;
            quotations.Add(TextSpan.FromBounds(i + 1, end));
            i = end;
        }
    }

    private static bool OpensAt(ReadOnlySpan<char> text, TextSpan segment, int i) =>
        (i == segment.Start || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < segment.End && !char.IsWhiteSpace(text[i + 1]);

    private static int Close(ReadOnlySpan<char> text, TextSpan segment, int open)
    {
        for (int i = open + 1; i < segment.End; i++)
        {
            bool closes = text[open] switch
            {
                '"' => text[i] is '"' or '\u201D',
                '\u201C' or '\u201E' => text[i] is '\u201D' or '"',
                '\u00AB' => text[i] == '\u00BB',
                _ => text[i] is '\'' or '\u2019' && (i + 1 == segment.End || !char.IsLetterOrDigit(text[i + 1])),
            };
            if (closes) return i;
        }

        return -1;
    }
}
