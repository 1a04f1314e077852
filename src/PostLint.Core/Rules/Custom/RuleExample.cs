using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>A draft that a custom rule is tried on.</summary>
/// <param name="Draft">The draft, in which <c>[|…|]</c> may mark what is to be flagged.</param>
/// <param name="IsFlagged">Whether the rule must flag it; it must be silent otherwise.</param>
/// <param name="Place">Where the example stands in <c>postlint.yml</c>.</param>
public sealed record RuleExample(string Draft, bool IsFlagged, TextSpan Place);
