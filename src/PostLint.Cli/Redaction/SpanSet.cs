using PostLint.Text;

namespace PostLint.Cli.Redaction;

/// <summary>Spans of one text, merged where they overlap, so that a draft with thousands of findings is asked by bisection.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> merged = [];

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        foreach (TextSpan span in spans.Where(span => !span.IsEmpty).Order())
        {
            if (merged.Count > 0 && merged[^1].End >= span.Start) merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        }
    }

    /// <summary>Whether a span shares a code unit with any of the set.</summary>
    public bool Overlaps(TextSpan span)
    {
        int low = 0, high = merged.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (merged[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < merged.Count && merged[low].OverlapsWith(span);
    }
}
