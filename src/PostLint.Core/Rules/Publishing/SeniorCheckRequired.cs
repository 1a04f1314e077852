using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Publishing;

/// <summary>PL7003: a post on a topic over which people fall out, without a senior leader's check.</summary>
public sealed class SeniorCheckRequired : PostAnalyzer
{
    private const string NotSenior = "let a senior leader read it, and put their id from the staff list under 'senior_check'; 'roles.senior-leader' in postlint.yml says which roles are senior";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7003",
        Name = "senior-check-required",
        Title = "Senior check required",
        Help = "let a senior leader read it, and put who and when under 'senior_check'",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [ContestedTopics.Words];

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind is "comment" or "like" or "follow" or "moderation-notice" || context.Authorship.IsPersonal || context.Authorship.Account?.SchoolOwned == false) return;
        string? by = SeniorCheck.By(metadata);
        if (by is not null && SeniorCheck.IsSenior(context.School, by)) return;
        if (ContestedTopics.Find(context) is not { } topic) return;
        double confidence = Math.Min(1, topic.Score / 2);
        if (by is null) context.Report(context.Source(topic.Span), "this touches a topic that a senior leader should see before it is published", confidence: confidence, evidence: topic.Evidence);
        else context.Report(metadata.Place(SeniorCheck.Key), "this post touches a topic for senior leaders, and its check is by nobody whom the workspace knows as one", help: NotSenior, confidence: confidence, evidence: topic.Evidence);
    }
}
