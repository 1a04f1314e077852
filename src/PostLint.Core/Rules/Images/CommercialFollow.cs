using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Images;

/// <summary>PL6013: the school's account likes, follows or shares a page with a commercial interest.</summary>
public sealed class CommercialFollow : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6013",
        Name = "commercial-follow",
        Title = "Commercial like or follow",
        Help = "leave it, or say under 'school_related' how the business works with the school",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind is not ("like" or "follow" or "share") || context.Authorship.IsPersonal || metadata.Has("school_related")) return;
        if (metadata.Node("target") is not YamlMapping target || !string.Equals(target.Text("interest"), "commercial", StringComparison.OrdinalIgnoreCase)) return;
        TextSpan place = target.Find("interest") is { } entry && metadata.Own?.Find("target") is not null ? entry.Value.Span : metadata.Place("target");
        context.Report(place, "the school's account would recommend a page with a commercial interest");
    }
}
