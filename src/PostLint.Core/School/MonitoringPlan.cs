using PostLint.Text;

namespace PostLint.School;

/// <summary>How often somebody looks at an account: by the keys <c>term</c>, <c>weekend</c>, <c>after_weekend</c> and <c>holiday</c>.</summary>
public sealed record MonitoringPlan(TextSpan Span, IReadOnlyDictionary<string, Placed<string>> Cadences)
{
    public static IReadOnlyList<string> Keys { get; } = ["term", "weekend", "after_weekend", "holiday"];

    /// <summary>The cadence under a key, or null when the plan is silent.</summary>
    public Placed<string>? Of(string key) => Cadences.TryGetValue(key, out Placed<string> cadence) ? cadence : null;
}
