using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Yaml;

namespace PostLint.Rules.Publishing;

/// <summary>PL7003: a post on a topic over which people fall out, without a senior leader's check.</summary>
public sealed class SeniorCheckRequired : PostAnalyzer
{
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
        if (metadata.Kind is "comment" or "like" or "follow" or "moderation-notice" || context.Authorship.IsPersonal || context.Authorship.Account?.SchoolOwned == false || IsChecked(metadata)) return;
        if (ContestedTopics.Find(context) is not { } topic) return;
        context.Report(context.Source(topic.Span), "this touches a topic that a senior leader should see before it is published", confidence: Math.Min(1, topic.Score / 2), evidence: topic.Evidence);
    }

    /// <summary>A check counts when it says by whom.</summary>
    private static bool IsChecked(PostMetadata metadata) => metadata.Node("senior_check") switch
    {
        YamlScalar { IsNull: false } scalar => !string.IsNullOrWhiteSpace(scalar.Value) && scalar.Value is not ("false" or "no" or "none"),
        YamlMapping mapping => mapping.Text("by") is { Length: > 0 },
        _ => false,
    };
}
