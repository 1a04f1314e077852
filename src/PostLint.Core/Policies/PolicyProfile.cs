using PostLint.Analysis;

namespace PostLint.Policies;

/// <summary>A policy as data: the severities it sets, and its facts for the rules.</summary>
public sealed record PolicyProfile(string Id, string Name, IReadOnlyDictionary<string, DiagnosticSeverity> Severities, PolicyFacts Facts)
{
    /// <summary>When a policy file says that it was reviewed.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>When a policy file says that it is to be reviewed again.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>The severity of a rule under this profile; null where the profile leaves it to the rule, <see cref="DiagnosticSeverity.Off"/> where it is off.</summary>
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor)
    {
        if (!Severities.TryGetValue(descriptor.Id, out DiagnosticSeverity severity)) return descriptor.IsBaseline || descriptor.IsOwn ? null : DiagnosticSeverity.Off;
        return descriptor.IsBaseline && severity < descriptor.DefaultSeverity ? descriptor.DefaultSeverity : severity;
    }
}
