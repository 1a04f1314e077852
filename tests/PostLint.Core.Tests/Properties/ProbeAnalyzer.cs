using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Core.Tests.Properties;

/// <summary>Reports everything that a rule may see, so that the views' places are tested without knowing any rule. The message says what was seen.</summary>
internal sealed class ProbeAnalyzer : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL9999",
        Name = "probe-analyzer",
        Title = "Probe",
        Help = "none",
        DefaultSeverity = DiagnosticSeverity.Info,
        IsSuppressible = false,
    };

    public override void Analyze(PostContext context)
    {
        Post post = context.Post;
        foreach (ProseSegment segment in post.Prose.Segments) Prose(context, $"segment {segment.Kind} {segment.Key}", segment.Span);
        foreach (Sentence sentence in post.Sentences) Prose(context, $"sentence of {sentence.WordCount}", sentence.Span);
        foreach (Word word in post.Words) Prose(context, $"word {word.Flags}", word.Span);
        foreach (DigitCluster cluster in post.DigitClusters) Prose(context, $"digits {cluster.DigitCount}", cluster.Span);
        foreach (TextSpan quotation in post.Quotations) Prose(context, "quotation", quotation);
        foreach (TextSpan mailbox in post.Mailboxes) Prose(context, "mailbox", mailbox);
        foreach (PersonMention mention in context.Mentions) Prose(context, $"mention {mention.Form}", context.WordSpan(mention.FirstWord, mention.WordCount));
        foreach (PostLink link in post.Links) context.Report(link.TargetSpan, LfOnly($"link {link.Kind} {link.Target} {link.Host}"));
        foreach (PostImage image in post.Images) ReportImage(context, image);
        foreach (TextSpan comment in post.Comments) context.Report(comment, "comment");
        foreach (TextSpan code in post.Code) context.Report(code, "code");
        foreach (TextSpan block in post.Blocks) context.Report(block, "block");
        foreach (SuppressionEntry entry in context.Suppressions) context.Report(entry.Suppression.Place, $"suppression {entry.Suppression.Rule} {entry.Problem}");
    }

    /// <summary>Addresses are kept as written, line breaks and all.</summary>
    private static string LfOnly(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static void ReportImage(PostContext context, PostImage image)
    {
        context.Report(image.Span, LfOnly($"image {image.Source} {image.Alt}"));
        context.Report(image.SourceSpan, "image source");
        context.Report(image.AltSpan, "image alt");
        context.Report(image.InlineSpan, "image inline");
    }

    private static void Prose(PostContext context, string what, TextSpan span)
    {
        string text = context.Post.Prose[span].ToString();
        IReadOnlyList<CodeFix> fixes = context.Replace(span, "x", "replace");
        context.Report(context.Source(span), $"{what} {text}", fixes: fixes, related: [new RelatedSpan(context.Source(span), "here")]);
    }
}
