using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>A finding before overlapping ones are merged; graver kinds have smaller numbers.</summary>
internal readonly record struct ToneFinding(TextSpan Prose, TextSpan Source, int Kind);
