using PostLint.Text;

namespace PostLint.Analysis.Fixing;

/// <summary>Changes that can be made together: no two overlap or touch, since the order of two insertions at one place would be chance.</summary>
internal sealed class ChangeSet
{
    private readonly List<TextChange> ordered = [];

    public IReadOnlyList<TextChange> Changes => ordered;

    /// <summary>Takes all changes of a fix, or none when one collides. A change that is in already serves this fix too.</summary>
    public void TryAdd(IEnumerable<TextChange> changes)
    {
        List<TextChange> added = [];
        foreach (TextChange change in changes)
        {
            int index = FirstNotBefore(change.Span.Start);
            if (index < ordered.Count && ordered[index] == change) continue;
            if (index < ordered.Count && ordered[index].Span.Start <= change.Span.End)
            {
                foreach (TextChange undone in added) ordered.Remove(undone);
                return;
            }

            ordered.Insert(index, change);
            added.Add(change);
        }
    }

    /// <summary>The first change that ends at or after an offset.</summary>
    private int FirstNotBefore(int offset)
    {
        int low = 0, high = ordered.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ordered[middle].Span.End < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
