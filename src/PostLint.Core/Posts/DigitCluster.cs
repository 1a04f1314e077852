using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// Digits that stand together, with at most three separators (space, dot, hyphen, bracket, slash) between two runs: the window for
/// every rule about numbers. <paramref name="Span"/> is in prose offsets from the first digit to the last; a leading <c>+</c> or <c>(</c> is not in it.
/// </summary>
public readonly record struct DigitCluster(TextSpan Span, int DigitCount);
