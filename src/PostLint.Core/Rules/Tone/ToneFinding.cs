using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>A finding before overlapping ones are merged; graver kinds have smaller numbers.</summary>
/// <param name="Evidence">What it is weighed from, where it is no listed phrase.</param>
internal readonly record struct ToneFinding(TextSpan Prose, TextSpan Source, int Kind, IReadOnlyList<Evidence>? Evidence = null);
