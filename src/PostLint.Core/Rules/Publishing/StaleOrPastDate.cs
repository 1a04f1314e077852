using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>PL7019: something announced for a day that is over, a weekday that is not the date's, a notice that has run out.</summary>
public sealed class StaleOrPastDate : PostAnalyzer
{
    /// <summary>Weekdays before the new calendar are nobody's slip.</summary>
    private const int OldestYear = 1800;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7019",
        Name = "stale-or-past-date",
        Title = "Past date",
        Help = "look the date up and correct it, or say that it is over",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind is "comment" or "like" or "follow") return;
        if (metadata.Text("expires_on") is { } expires && End(expires) is { } end && end < context.PublishAt)
            context.Report(metadata.Place("expires_on"), "this notice has run out before it appears", raised: DiagnosticSeverity.Warning);
        DateTense? tense = null;
        ListView<DateMention> dates = context.Dates;
        for (int i = 0; i < dates.Count; i++)
        {
            DateMention date = dates[i];
            if (date.Kind != DateMentionKind.Calendar) continue;
            if (date.IsWeekdayWrong && date.Date.Year >= OldestYear) context.Report(context.Source(date.Span), "the weekday is not that of the date", fixes: Weekday(context, date));
            else if (IsBesideOtherDay(context, dates, i)) context.Report(context.Source(date.Span), "the date is not the day that the word beside it says", raised: DiagnosticSeverity.Warning);
            else if (IsOver(context, date) && (tense ??= new DateTense(context)).IsAhead(date)) context.Report(context.Source(date.Span), "this speaks of a day that is over as if it were to come", raised: DiagnosticSeverity.Warning);
        }
    }

    private static DateTimeOffset? End(string expires) =>
        PublicationTime.TryParse(expires) is { } instant ? expires.Contains(':', StringComparison.Ordinal) ? instant : instant.AddDays(1) : null;

    private static bool IsOver(PostContext context, DateMention date)
    {
        if (date.StartsRange || date.Year != 0 && context.PublishDay.Year - date.Year > 1) return false;
        return date.Date < context.PublishDay || date.Date == context.PublishDay && HasPassed(context, date);
    }

    /// <summary>Whether the hour that stands behind the day of publication was over: "today, 4 March, at 9am".</summary>
    private static bool HasPassed(PostContext context, DateMention date)
    {
        if (context.Post.Metadata.PublishAt?.Contains(':', StringComparison.Ordinal) != true) return false;
        var now = TimeOnly.FromDateTime(UkClock.ToUk(context.PublishAt).DateTime);
        TimeOnly? last = null;
        foreach (TimeMention time in context.Times.Starting(date.EndWord, date.EndWord + 5))
        {
            if (context.Post.SentenceIndexOf(time.FirstWord) == context.Post.SentenceIndexOf(date.FirstWord)) last = time.Time;
        }

        return last is { } hour && hour.AddHours(1) < now && hour.Hour < 23;
    }

    /// <summary>"Tomorrow, Friday 13 March" in a post of the tenth.</summary>
    private static bool IsBesideOtherDay(PostContext context, ListView<DateMention> dates, int index)
    {
        DateMention date = dates[index];
        if (index == 0 || dates[index - 1] is not { Kind: DateMentionKind.Relative } word || word.Date == date.Date || context.Post.Metadata.PublishAt is null) return false;
        ReadOnlySpan<char> gap = context.Post.Prose.Text[word.Span.End..date.Span.Start].Trim();
        return gap is "" or "," or "(" or "-" or "\u2013" && date.EndWord > word.EndWord;
    }

    private static IReadOnlyList<CodeFix> Weekday(PostContext context, DateMention date)
    {
        string right = DayWords.Like(context.Post.Prose[date.WeekdaySpan], date.Date.DayOfWeek);
        return context.Replace(date.WeekdaySpan, right, "write the weekday of the date");
    }
}
