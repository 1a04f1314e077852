using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// A suppression as the post states it. <paramref name="Problem"/> says what it lacks (it then suppresses nothing), or is null.
/// </summary>
public sealed record SuppressionEntry(Suppression Suppression, string? Problem)
{
    /// <summary>Whether its comment is never closed, so that all behind it is hidden.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it names a rule, by id or by name.</summary>
    public bool Names(DiagnosticDescriptor descriptor) =>
        string.Equals(Suppression.Rule, descriptor.Id, StringComparison.OrdinalIgnoreCase) || Suppression.Rule == descriptor.Name;

    /// <summary>Whether it holds a diagnostic of that rule at that place back.</summary>
    public bool Covers(DiagnosticDescriptor descriptor, TextSpan span, DateOnly today) =>
        Problem is null && descriptor.IsSuppressible && Names(descriptor) && (Suppression.Until is null || today <= Suppression.Until)
        && (Suppression.Scope.Contains(span) || Suppression.Scope.OverlapsWith(span) || Suppression.Scope.Contains(span.Start));
}
