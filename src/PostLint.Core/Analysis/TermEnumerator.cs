namespace PostLint.Analysis;

/// <summary>The matches of one word list, in text order; for <c>foreach</c>, without allocation.</summary>
public struct TermEnumerator
{
    private readonly TermIndex index;
    private int upcoming;

    internal TermEnumerator(TermIndex index, int first)
    {
        this.index = index;
        upcoming = first;
        Current = default;
    }

    public TermMatch Current { get; private set; }

    /// <summary>Whether the list has no match.</summary>
    public readonly bool IsEmpty => upcoming < 0;

    public readonly TermEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (upcoming < 0) return false;
        Current = index.Match(upcoming);
        upcoming = index.Next(upcoming);
        return true;
    }
}
