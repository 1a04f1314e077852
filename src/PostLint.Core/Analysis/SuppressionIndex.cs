namespace PostLint.Analysis;

/// <summary>The sound suppressions of one post by the rule they name, so that a post full of them is settled without comparing each with each.</summary>
internal sealed class SuppressionIndex
{
    private readonly Dictionary<DiagnosticDescriptor, Entries> byRule = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<SuppressionEntry> all;
    private readonly DateOnly today;

    public SuppressionIndex(IReadOnlyList<SuppressionEntry> all, DateOnly today)
    {
        this.all = all;
        this.today = today;
    }

    /// <summary>The suppression that holds a finding back, the one that starts nearest before it; or null.</summary>
    public SuppressionEntry? Covering(Diagnostic diagnostic)
    {
        if (all.Count == 0 || !diagnostic.Descriptor.IsSuppressible) return null;
        if (!byRule.TryGetValue(diagnostic.Descriptor, out Entries? entries)) byRule[diagnostic.Descriptor] = entries = new Entries(all, diagnostic.Descriptor);
        return entries.Covering(diagnostic, today);
    }

    /// <summary>The suppressions of one rule in the order of their scopes, and how far any scope up to each reaches.</summary>
    private sealed class Entries
    {
        private readonly SuppressionEntry[] sorted;
        private readonly int[] reach;

        public Entries(IReadOnlyList<SuppressionEntry> all, DiagnosticDescriptor rule)
        {
            sorted = [.. all.Where(entry => entry.Problem is null && entry.Names(rule)).OrderBy(entry => entry.Suppression.Scope.Start)];
            reach = new int[sorted.Length];
            for (int i = 0, furthest = 0; i < reach.Length; i++) reach[i] = furthest = Math.Max(furthest, sorted[i].Suppression.Scope.End);
        }

        public SuppressionEntry? Covering(Diagnostic diagnostic, DateOnly today)
        {
            int low = 0, high = sorted.Length;
            while (low < high)
            {
                int middle = (low + high) >> 1;
                if (sorted[middle].Suppression.Scope.Start <= diagnostic.Span.End) low = middle + 1;
                else high = middle;
            }

            for (int i = low - 1; i >= 0 && reach[i] >= diagnostic.Span.Start; i--)
            {
                if (sorted[i].Covers(diagnostic.Descriptor, diagnostic.Span, today)) return sorted[i];
            }

            return null;
        }
    }
}
