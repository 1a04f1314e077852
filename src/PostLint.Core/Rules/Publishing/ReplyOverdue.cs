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
        if (!ReplyTerm.TryParse(term, out ReplyTerm time) || message.Scalar("acknowledged_at") is not null || !context.Terms(Words).IsEmpty) return;
        // Without a time of publication the reply is taken to go out first thing today.
        DateTimeOffset published = PublicationTime.TryParse(metadata.PublishAt) ?? UkClock.FromWall(context.Today.ToDateTime(default));
        if (published <= time.Due(received, context.School.Publishing.Calendar)) return;
        context.Report(metadata.Place(metadata.Own?.Find("publish_at") is null ? "in_reply_to" : "publish_at"), "this reply comes later than the policy wants after the message");
    }
}
