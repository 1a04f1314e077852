using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>A contested topic in a post: where its words stand (prose offsets), and how sure they are of it.</summary>
internal sealed record ContestedTopic(TextSpan Span, double Score, IReadOnlyList<Evidence> Evidence);
