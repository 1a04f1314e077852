namespace PostLint.Rules.Tone;

/// <summary>The weight that the cues around some anchors add up to, and the words they span.</summary>
internal ref struct CueSum(Span<sbyte> best)
{
    /// <summary>The most classes that the cue files of one rule may have.</summary>
    public const int MostClasses = 64;

    /// <summary>The weight that each class has brought.</summary>
    private readonly Span<sbyte> best = best;

    public int Total { get; private set; }

    /// <summary>The first word that counted.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>The end of the last word that counted.</summary>
    public int End { get; private set; }

    /// <summary>Counts a cue; of its class only the weightiest counts.</summary>
    public void Add(CueKind kind, int first, int count)
    {
        int before = best[kind.Class];
        if (Math.Abs(kind.Weight) > Math.Abs(before))
        {
            Total += kind.Weight - before;
            best[kind.Class] = (sbyte)kind.Weight;
        }

        if (kind.Weight > 0) Cover(first, count);
    }

    /// <summary>Takes words into the span without weight: the anchors.</summary>
    public void Cover(int first, int count) => (First, End) = (Math.Min(First, first), Math.Max(End, first + count));
}
