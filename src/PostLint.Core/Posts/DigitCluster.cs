using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// Digits that stand together, with at most three separators (space, dot, hyphen, bracket, slash) between two runs: the window for
/// every rule about numbers. <paramref name="Span"/> is in prose offsets from the first digit to the last; a leading <c>+</c> or <c>(</c> is not in it.
/// </summary>
/// <param name="DigitCount">How many digits it has.</param>
/// <param name="Word">The index of the word that holds its first digit.</param>
/// <param name="Segment">The index of its segment.</param>
public readonly record struct DigitCluster(TextSpan Span, int DigitCount, int Word, int Segment);
