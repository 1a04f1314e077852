using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Rules.Publishing;

/// <summary>PL7012: a reply that comes after the time in which the policy wants one.</summary>
public sealed class ReplyOverdue : PostAnalyzer
{
    private static readonly Lexicon Words = Lexicon.Embedded("earlier-replies");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7012",
        Name = "reply-overdue",
        Title = "Reply overdue",
        Help = "answer within the time of the policy; an acknowledgement counts, so send one at once where the answer takes longer",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [Words];

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind != "reply" || context.Authorship.IsPersonal || context.Authorship.Account?.SchoolOwned == false) return;
        if (metadata.Node("in_reply_to") is not YamlMapping message || PublicationTime.TryParse(message.Text("received_at")) is not { } received) return;
        string term = context.Policy.Switch("reply_sla", "P1D");
        if (term == "none" || message.Scalar("acknowledged_at") is not null || !context.Terms(Words).IsEmpty) return;
        // Without a time of publication the reply is taken to go out first thing today.
        DateTimeOffset published = PublicationTime.TryParse(metadata.PublishAt) ?? UkClock.FromWall(context.Today.ToDateTime(default));
        if (published <= Due(received, Days(term), context.School.Publishing.Calendar)) return;
        context.Report(metadata.Place(metadata.Own?.Find("publish_at") is null ? "in_reply_to" : "publish_at"), "this reply comes later than the policy wants after the message");
    }

    /// <summary>So many days after the message; for one that came when nobody works, at least the whole next working day.</summary>
    private static DateTimeOffset Due(DateTimeOffset received, int days, SchoolCalendar calendar)
    {
        DateTimeOffset due = received.AddDays(days);
        DateTime wall = UkClock.ToUk(received).DateTime;
        var day = DateOnly.FromDateTime(wall);
        bool off = !calendar.IsWeekday(day), evening = TimeOnly.FromDateTime(wall) >= calendar.DayEnd && !calendar.IsWeekday(day.AddDays(1));
        if (!off && !evening) return due;
        DateOnly next = day.AddDays(1);
        while (!calendar.IsWeekday(next)) next = next.AddDays(1);
        DateTimeOffset nextEnd = UkClock.FromWall(next.AddDays(1).ToDateTime(default)).AddTicks(-1);
        return nextEnd > due ? nextEnd : due;
    }

    /// <summary>Whole days of an ISO 8601 duration, one when it is none.</summary>
    private static int Days(string term) => term.Length > 2 && term[0] == 'P' && int.TryParse(term.AsSpan(1, term.Length - 2), out int count) ? term[^1] == 'W' ? count * 7 : count : 1;
}
