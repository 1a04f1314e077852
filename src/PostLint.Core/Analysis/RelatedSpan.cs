using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Another place that contributes to a finding, with a note that repeats no personal data.</summary>
public readonly record struct RelatedSpan(TextSpan Span, string Message);
