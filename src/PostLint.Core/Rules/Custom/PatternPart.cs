namespace PostLint.Rules.Custom;

/// <summary>A part of a pattern while it is read: at which places it may begin and end, and whether it may be left out.</summary>
/// <param name="First">The places it may begin at.</param>
/// <param name="Last">The places it may end at.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Anchors">Words of which one stands in every text that fits the part; empty when there are none such.</param>
internal sealed record PatternPart(IReadOnlyList<PatternEnd> First, IReadOnlyList<PatternEnd> Last, bool IsOptional, IReadOnlyList<string> Anchors)
{
    public static PatternPart Empty { get; } = new([], [], true, []);

    /// <summary>Whether commas and brackets do not matter where it is left out.</summary>
    public bool IsLooseWhenEmpty { get; init; }
}
