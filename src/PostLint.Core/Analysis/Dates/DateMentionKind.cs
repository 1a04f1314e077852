namespace PostLint.Analysis.Dates;

/// <summary>In which way a text names a day.</summary>
public enum DateMentionKind
{
    /// <summary>Day and month, with or without weekday and year.</summary>
    Calendar,
    /// <summary>A weekday alone: <c>on Friday</c>.</summary>
    Weekday,
    /// <summary><c>today</c>, <c>tomorrow</c>, <c>yesterday</c>.</summary>
    Relative,
}
