using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>What the head of a table's column says of the names in it: "Winner" and "Pupil" hold pupils, "Tutor" and "House" others.</summary>
internal static class NameColumn
{
    /// <summary>How many cells back the head of a table is looked for, and how many of its words are read.</summary>
    private const int MostCells = 400, MostWords = 4;

    /// <returns><see cref="NameCues.Column"/>, <see cref="NameCues.OtherColumn"/> or none.</returns>
    public static NameCues HeadOf(in CandidateSurroundings around)
    {
        Post post = around.Post;
        int cell = post.Prose.SegmentIndexAt(around.Word.Start), head = cell;
        while (head > 0 && cell - head < MostCells && post.Prose.Segments[head - 1] is { Kind: ProseSegmentKind.TableCell } before && before.Block == around.Segment.Block) head--;
        if (head == cell) return NameCues.None;
        int row = TableRow.StartOf(post, head), own = TableRow.StartOf(post, cell);
        if (own == row) return NameCues.None;
        int column = Column(post, cell, own);
        for (; TableRow.IsIn(post, head, row); head++)
        {
            if (Column(post, head, row) == column) return Read(around, post.Prose.Segments[head]);
        }

        return NameCues.None;
    }

    private static NameCues Read(in CandidateSurroundings around, ProseSegment head)
    {
        NameCues all = NameCues.None;
        int first = around.Post.WordAt(head.Span.Start), end = Math.Min(first + MostWords, around.Post.WordAt(head.Span.End));
        for (int i = first; i < end; i++) all |= around.Cues(i);
        return (all & NameCues.OtherColumn) != NameCues.None ? NameCues.OtherColumn : all & NameCues.Column;
    }

    /// <summary>The cell borders before a cell; in HTML, where there are none, the cells before it.</summary>
    private static int Column(Post post, int cell, int row)
    {
        int borders = TableRow.ColumnOf(post, cell);
        if (borders > 0) return borders;
        int first = cell;
        while (TableRow.IsIn(post, first - 1, row)) first--;
        return cell - first;
    }
}
