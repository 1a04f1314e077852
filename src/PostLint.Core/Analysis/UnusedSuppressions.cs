namespace PostLint.Analysis;

/// <summary>
/// Reports suppressions that hold nothing back, which outlive what they were for. The engine does it, not a rule: only after every rule
/// has run is it known.
/// </summary>
public static class UnusedSuppressions
{
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL0005",
        Name = "suppression-unused",
        Title = "Suppression holds nothing back",
        Help = "remove the suppression, or correct the rule it names",
        DefaultSeverity = DiagnosticSeverity.Info,
        IsSuppressible = false,
    };

    internal static IEnumerable<Diagnostic> Of(PostContext context, HashSet<SuppressionEntry> used)
    {
        foreach (SuppressionEntry entry in context.Suppressions)
        {
            if (entry.Problem is not null || used.Contains(entry)) continue;
            bool ended = entry.Suppression.Until is { } until && context.Today > until;
            yield return new Diagnostic
            {
                Descriptor = Descriptor,
                Severity = Descriptor.DefaultSeverity,
                Span = entry.Suppression.Place,
                Message = ended ? "this suppression has ended and no longer holds anything back" : "this suppression holds nothing back",
                Help = Descriptor.Help,
            };
        }
    }
}
