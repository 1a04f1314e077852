using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>PL6014: a public post links to a document or page that is meant for the inside.</summary>
public sealed class LinkToInternalDocument : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6014",
        Name = "link-to-internal-document",
        Title = "Link to an internal document",
        Help = "publish the document on the school's site and link to it there",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Analyze(PostContext context)
    {
        // Staff may be sent to what is theirs.
        if (context.Post.Metadata.Audience is [{ Text: "staff" or "governors" }]) return;
        foreach (PostLink link in context.Post.Links)
        {
            if (InternalPlaces.Holds(context.School, link.Target)) context.Report(link.TargetSpan, "this leads to a document or page for the inside of the school");
        }
    }
}
