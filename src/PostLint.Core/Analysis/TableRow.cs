using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Tells table cells of one row by the line of the file they stand on.</summary>
internal static class TableRow
{
    /// <summary>Where the line of a cell starts in the file.</summary>
    public static int StartOf(Post post, int segment)
    {
        int place = post.Prose.ToSource(post.Prose.Segments[segment].Span).Start;
        return place - post.Text.Lines.GetPosition(place).Character;
    }

    /// <summary>Whether a segment is a cell of the row that starts there.</summary>
    public static bool IsIn(Post post, int segment, int rowStart) =>
        segment >= 0 && segment < post.Prose.Segments.Count && post.Prose.Segments[segment].Kind == ProseSegmentKind.TableCell && StartOf(post, segment) == rowStart;

    /// <summary>The first and the last segment on the line of a cell, up to so many cells away; only the text between neighbours is read.</summary>
    public static (int First, int Last) Around(Post post, int cell, int most)
    {
        int first = cell, last = cell;
        while (first > 0 && cell - first < most && IsOnOneLine(post, first - 1, first)) first--;
        while (last + 1 < post.Prose.Segments.Count && last - cell < most && IsOnOneLine(post, last, last + 1)) last++;
        return (first, last);
    }

    private static bool IsOnOneLine(Post post, int segment, int next)
    {
        int one = post.Prose.ToSource(post.Prose.Segments[segment].Span).Start, other = post.Prose.ToSource(post.Prose.Segments[next].Span).Start;
        return one <= other && !post.Text.Content.AsSpan(one, other - one).Contains('\n');
    }

    /// <summary>Whether a cell stands in the heading of its table: a delimiter row follows.</summary>
    public static bool IsHeading(Post post, int segment)
    {
        if (post.Prose.Segments[segment].Kind != ProseSegmentKind.TableCell) return false;
        ReadOnlySpan<char> rest = post.Text.Content.AsSpan(post.Prose.ToSource(post.Prose.Segments[segment].Span).Start);
        int next = rest.IndexOf('\n') + 1;
        return next > 0 && TableRows.IsDelimiterRow(rest.Slice(next, TableRows.LineLength(rest[next..])));
    }

    /// <summary>How many cell borders stand before a cell in its row.</summary>
    public static int ColumnOf(Post post, int segment)
    {
        int start = StartOf(post, segment);
        return post.Text.Content.AsSpan(start, post.Prose.ToSource(post.Prose.Segments[segment].Span).Start - start).Count('|');
    }
}
