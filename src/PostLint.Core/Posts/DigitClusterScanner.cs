using PostLint.Text;

namespace PostLint.Posts;

/// <summary>Finds where digits stand together; a draft without digits costs one vector search.</summary>
internal static class DigitClusterScanner
{
    private const int MaxGap = 3;


    public static void Scan(Prose prose, List<DigitCluster> clusters)
    {
        bool wide = prose.Text.IndexOfAnyInRange('\uFF10', '\uFF19') >= 0;
        // Segments stand side by side in the flat text, but a number never runs from one into the next.
        foreach (ProseSegment segment in prose.Segments) ScanSegment(prose.Text[..segment.Span.End], segment.Span.Start, wide, clusters);
    }

    /// <summary>Scans a text that is one segment.</summary>
    public static void Scan(ReadOnlySpan<char> text, List<DigitCluster> clusters) => ScanSegment(text, 0, text.IndexOfAnyInRange('\uFF10', '\uFF19') >= 0, clusters);

    private static void ScanSegment(ReadOnlySpan<char> text, int position, bool wide, List<DigitCluster> clusters)
    {
        while (position < text.Length)
        {
            int start = wide ? NextDigit(text[position..]) : text[position..].IndexOfAnyInRange('0', '9');
            if (start < 0) return;
            start += position;
            int end = start, count = 0;
            for (int i = start; i < text.Length && i - end <= MaxGap; i++)
            {
                if (Folding.IsDigit(text[i]))
                {
                    count++;
                    end = i + 1;
                }
                else if (!IsSeparator(text[i]))
                {
                    break;
                }
            }

            clusters.Add(new DigitCluster(TextSpan.FromBounds(start, end), count));
            position = end;
        }
    }

    private static int NextDigit(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Folding.IsDigit(text[i])) return i;
        }

        return -1;
    }

    private static bool IsSeparator(char c) =>
        c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '.' or '-' or '(' or ')' or '/' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u00B7'
        || Folding.IsZeroWidth(c);
}
