using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>What stands outside a stretch of prose and still labels a number in it: a heading, the cell to its left, the head of its column.</summary>
internal static class NumberLead
{
    /// <summary>Farther up no head of a column is looked for.</summary>
    private const int MaxCells = 500;

    public static LabelContext Of(Post post, int segment)
    {
        if (segment == 0) return default;
        Prose prose = post.Prose;
        ProseSegment own = prose.Segments[segment], previous = prose.Segments[segment - 1];
        if (own.Kind != ProseSegmentKind.TableCell)
            return previous.Kind == ProseSegmentKind.Heading || EndsInColon(prose[previous.Span]) ? LabelContextReader.Lead(prose[previous.Span]) : default;
        int row = TableRow.StartOf(post, segment);
        LabelContext left = TableRow.IsIn(post, segment - 1, row) ? LabelContextReader.Lead(prose[previous.Span]) : default;
        return left | ColumnHead(post, segment, row);
    }

    private static LabelContext ColumnHead(Post post, int segment, int row)
    {
        int block = post.Prose.Segments[segment].Block, head = segment;
        while (head > 0 && segment - head < MaxCells && post.Prose.Segments[head - 1] is { Kind: ProseSegmentKind.TableCell } cell && cell.Block == block) head--;
        int headRow = TableRow.StartOf(post, head), column = TableRow.ColumnOf(post, segment);
        if (headRow == row) return default;
        for (; TableRow.IsIn(post, head, headRow); head++)
        {
            if (TableRow.ColumnOf(post, head) == column) return LabelContextReader.Lead(post.Prose[post.Prose.Segments[head].Span]);
        }

        return default;
    }

    private static bool EndsInColon(ReadOnlySpan<char> text) => text.TrimEnd().EndsWith(":");
}
