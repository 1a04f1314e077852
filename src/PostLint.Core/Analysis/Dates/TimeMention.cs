using PostLint.Text;

namespace PostLint.Analysis.Dates;

/// <summary>A time of day that the text names: <c>6.30pm</c>, <c>18:30</c>, <c>noon</c>, <c>half past two</c> (prose offsets).</summary>
public readonly record struct TimeMention(TextSpan Span, int FirstWord, int EndWord, TimeOnly Time) : IWordPlace;
