namespace PostLint.Rules.Tone;

/// <summary>One element of a <see cref="PhraseFrame"/>.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Value">The section, or the most words of a gap.</param>
/// <param name="Hash">The hash of a literal word.</param>
/// <param name="Optional">Whether it may be absent.</param>
/// <param name="Possessive">Whether the literal word ends in 's.</param>
internal readonly record struct FrameElement(FrameElementKind Kind, int Value = 0, ulong Hash = 0, bool Optional = false, bool Possessive = false);
