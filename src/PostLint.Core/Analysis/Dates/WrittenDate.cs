using PostLint.Text;

namespace PostLint.Analysis.Dates;

/// <summary>A calendar date as written; <see cref="Year"/> is 0 when none is given.</summary>
internal readonly record struct WrittenDate(TextSpan Span, int Day, int Month, int Year)
{
    public bool HasYear => Year != 0;
}
