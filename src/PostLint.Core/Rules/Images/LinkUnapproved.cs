using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>PL6012: a link to a host that the school has not approved or has denied, or one that hides where it leads.</summary>
public sealed class LinkUnapproved : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6012",
        Name = "link-unapproved",
        Title = "Unapproved or hidden link",
        Help = "link to a site that the school has approved, written out in full",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        foreach (PostLink link in context.Post.Links)
        {
            if (!IsWebAddress(link)) continue;
            string host = link.Host;
            if (context.School.DeniedDomains.Holds(host)) context.Report(link.TargetSpan, "the school has denied links to this site", raised: DiagnosticSeverity.Error);
            else if (LinkDisguise.HidesUser(link.Target)) context.Report(link.TargetSpan, "this link starts with one address and leads to another");
            else if (LinkDisguise.IsShortened(context.School, host)) context.Report(link.TargetSpan, "this short link hides where it leads");
            else if (LinkDisguise.TextDiffers(context.Post, link)) context.Report(link.TargetSpan, "the link's text shows another address than the one it leads to");
            else if (IsUnapproved(context, host)) context.Report(link.TargetSpan, "this site is not on the school's list of approved sites");
        }
    }

    /// <summary>The list is for what the school publishes; people's own posts lead where they like.</summary>
    private static bool IsUnapproved(PostContext context, string host) =>
        context.School.ApprovedDomains.Count > 0 && !context.Authorship.IsPersonal && !LinkHosts.IsApproved(context.School, host);

    private static bool IsWebAddress(PostLink link) =>
        link.Host.Length > 0 && !link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
}
