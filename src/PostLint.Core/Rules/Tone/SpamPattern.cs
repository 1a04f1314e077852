using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Yaml.Schema;

namespace PostLint.Rules.Tone;

/// <summary>PL3014: what spam looks like: piles of hashtags or mentions, the same link or line over and over, prize and money bait.</summary>
public sealed class SpamPattern : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3014",
        Name = "spam-pattern",
        Title = "Spam pattern",
        Help = "say it once, keep a few hashtags and mentions, and delete comments that are spam",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [SpamBait.Words];

    public override IReadOnlyList<SchemaKey> Options { get; } =
    [
        ("hashtags", YamlSchema.Number, "how many hashtags a post bears; 8"),
        ("links", YamlSchema.Number, "how often the same link makes spam; 3"),
        ("mentions", YamlSchema.Number, "how many mentions make spam; 5"),
        ("repeats", YamlSchema.Number, "how often the same words make spam; 3"),
    ];

    public override void Analyze(PostContext context)
    {
        CheckTags(context);
        CheckLinks(context);
        if (SpamRepeats.Find(context.Post, context.Options.Number("repeats", 3)) is { IsEmpty: false } repeats) context.Report(context.Source(repeats), "the same words stand here over and over");
        if (SpamBait.Find(context) is { Score: >= 1 } bait)
            context.Report(context.Source(bait.Span), "this reads like prize or money bait", confidence: Math.Min(1, bait.Score / 2), evidence: bait.Evidence);
    }

    private static void CheckTags(PostContext context)
    {
        List<TextSpan> hashtags = SpamTags.Find(context, WordFlags.InHashtag, '#'), mentions = SpamTags.Find(context, WordFlags.InMention, '@');
        int most = context.Options.Number("hashtags", 8);
        if (hashtags.Count > most)
        {
            TextSpan excess = TextSpan.FromBounds(hashtags[most].Start, hashtags[^1].End);
            context.Report(context.Source(excess), "these are more hashtags than anybody reads", fixes: SpamTags.Remove(context, hashtags, most));
        }

        if (mentions.Count >= context.Options.Number("mentions", 5))
            context.Report(context.Source(TextSpan.FromBounds(mentions[0].Start, mentions[^1].End)), "this post calls on too many accounts at once");
    }

    private static void CheckLinks(PostContext context)
    {
        ListView<PostLink> links = context.Post.Links;
        int most = context.Options.Number("links", 3);
        for (int i = 0; i < links.Count; i++)
        {
            string target = links[i].Target;
            if (links[i].Host.Length == 0) continue;
            int count = 1, last = i;
            TextSpan span = links[i].TargetSpan;
            for (int j = 0; j < links.Count; j++)
            {
                if (j == i || !SpamTags.SameTarget(target, links[j].Target)) continue;
                if (j < i) count = int.MinValue;
                count++;
                last = j;
                span = TextSpan.FromBounds(Math.Min(span.Start, links[j].TargetSpan.Start), Math.Max(span.End, links[j].TargetSpan.End));
            }

            if (count >= most) context.Report(span, "the same link stands here over and over");
        }
    }
}
