namespace PostLint.Rules.Custom;

/// <summary>A part of a pattern while it is read: at which places it may begin and end, and whether it may be left out.</summary>
/// <param name="First">The places it may begin at.</param>
/// <param name="Last">The places it may end at.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Anchors">Words of which one stands in every text that fits the part; empty when there are none such.</param>
internal sealed record PatternPart(IReadOnlyList<int> First, IReadOnlyList<int> Last, bool IsOptional, IReadOnlyList<string> Anchors)
{
    public static PatternPart Empty { get; } = new([], [], true, []);
}
