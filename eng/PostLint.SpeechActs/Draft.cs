using PostLint.Text;

namespace PostLint.SpeechActs;

/// <summary>A draft written for training: its text, the spans that do what its file is about, and the act (none for drafts that do nothing).</summary>
/// <param name="Writer">Who wrote it: what stands behind the hyphen in its file's name.</param>
internal sealed record Draft(int? Act, bool Flag, string Text, IReadOnlyList<TextSpan> Spans, string Writer);
