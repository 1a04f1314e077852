using PostLint.Text;

namespace PostLint.SpeechActs;

/// <summary>What the models see of a sentence.</summary>
/// <param name="Span">Where it stands (offsets of the file).</param>
/// <param name="Features">What the linear model sees.</param>
/// <param name="Words">What the network sees: its words in order.</param>
internal sealed record SentenceParts(TextSpan Span, ulong[] Features, ulong[] Words);
