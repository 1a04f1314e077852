namespace PostLint.School;

/// <summary>What is wrong in a register that is used all the same.</summary>
/// <param name="Key">The key of <c>postlint.yml</c>.</param>
/// <param name="Faults">By rows; never empty.</param>
public sealed record RegisterNotice(string Key, IReadOnlyList<RegisterFault> Faults);
