namespace PostLint.Analysis;

/// <summary>Lets a finding give way to a more specific one on the same words.</summary>
internal static class Precedence
{
    /// <param name="sorted">The active findings in the order of <see cref="Order"/>; those that give way are taken out.</param>
    public static void Apply(List<Diagnostic> sorted)
    {
        if (!sorted.Exists(diagnostic => diagnostic.Descriptor.YieldsTo.Count > 0)) return;

        int[] reach = Reach(sorted);
        var yields = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < reach.Length; i++)
        {
            if (sorted[i].Descriptor.YieldsTo.Count > 0 && GivesWay(sorted, reach, i)) yields.Add(sorted[i]);
        }

        sorted.RemoveAll(yields.Contains);
    }

    /// <summary>By place, then by rule; what is left equal, by its message, so that the order never depends on chance.</summary>
    public static int Order(Diagnostic one, Diagnostic other)
    {
        int order = one.Span.Start.CompareTo(other.Span.Start);
        if (order == 0) order = string.CompareOrdinal(one.Id, other.Id);
        if (order == 0) order = one.Span.End.CompareTo(other.Span.End);
        return order == 0 ? string.CompareOrdinal(one.Message, other.Message) : order;
    }

    /// <summary>How far any finding up to here reaches: going back from a finding may stop where nothing reaches it any more.</summary>
    public static int[] Reach(List<Diagnostic> sorted)
    {
        var reach = new int[sorted.Count];
        for (int i = 0, furthest = 0; i < reach.Length; i++) reach[i] = furthest = Math.Max(furthest, sorted[i].Span.End);
        return reach;
    }

    private static bool GivesWay(List<Diagnostic> sorted, int[] reach, int general)
    {
        for (int i = general - 1; i >= 0 && reach[i] > sorted[general].Span.Start; i--)
        {
            if (IsBefore(sorted[i], sorted[general])) return true;
        }

        for (int i = general + 1; i < sorted.Count && sorted[i].Span.Start < sorted[general].Span.End; i++)
        {
            if (IsBefore(sorted[i], sorted[general])) return true;
        }

        return false;
    }

    private static bool IsBefore(Diagnostic specific, Diagnostic general)
    {
        if (!specific.Span.OverlapsWith(general.Span)) return false;
        foreach (string id in general.Descriptor.YieldsTo)
        {
            if (id == specific.Id) return true;
        }

        return false;
    }
}
