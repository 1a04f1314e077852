using PostLint.Text;

namespace PostLint.Analysis.Dates;

/// <summary>A day that the text names, resolved against the day of publication.</summary>
/// <param name="Kind">In which way it is named.</param>
/// <param name="Span">All of it, the weekday included (prose offsets).</param>
/// <param name="FirstWord">The index of its first word.</param>
/// <param name="EndWord">The index after its last word.</param>
/// <param name="Date">The day meant; for a weekday alone the next such day, the day of publication included.</param>
public readonly record struct DateMention(DateMentionKind Kind, TextSpan Span, int FirstWord, int EndWord, DateOnly Date) : IWordPlace
{
    /// <summary>The year as written; 0 when none is.</summary>
    public int Year { get; init; }

    /// <summary>The weekday that stands beside the date, or null.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Where that weekday stands.</summary>
    public TextSpan WeekdaySpan { get; init; }

    /// <summary>Whether it is the first day of several that a later mention ends.</summary>
    public bool StartsRange { get; init; }

    /// <summary>Whether the weekday is not the date's.</summary>
    public bool IsWeekdayWrong => Weekday is { } weekday && Kind == DateMentionKind.Calendar && Date.DayOfWeek != weekday;
}
