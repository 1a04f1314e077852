using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3011: a school account advertises a business.</summary>
public sealed class CommercialPromotion() : SpeechActAnalyzer(SpeechAct.CommercialPromotion, "commercial-cues", bias: 0.1f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3011",
        Name = "commercial-promotion",
        Title = "Business advertising",
        Help = "leave it out, or say in school_related how the business belongs to the school",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this advertises a business";

    /// <summary>A business whose tie to the school is stated may be named.</summary>
    protected override bool Concerns(PostContext context) => context.Authorship.IsOnPage && !context.Post.Metadata.Has("school_related");

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding) =>
        MetadataInsertion.Of(context.Post, "school_related: how the business belongs to the school", "state the tie to the school");
}
