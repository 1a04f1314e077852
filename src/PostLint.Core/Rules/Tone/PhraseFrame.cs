namespace PostLint.Rules.Tone;

/// <summary>A frame split at the section it starts from.</summary>
/// <param name="Anchor">The section whose match in the token pass sets the frame off.</param>
/// <param name="Before">What stands before it, nearest first.</param>
/// <param name="After">What stands after it.</param>
internal sealed record PhraseFrame(int Anchor, FrameElement[] Before, FrameElement[] After);
