using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>PL3017: a post whose readers get jargon, officialese or a cold order, or are not told when and where.</summary>
public sealed class ToneAudienceMismatch : PostAnalyzer
{
    private static readonly string[] Insiders = ["staff", "governors"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3017",
        Name = "tone-audience-mismatch",
        Title = "Tone or clarity does not suit audience",
        Help = "say it as you would say it at the gate: who does what, when and where",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind is "comment" or "like" or "follow" or "profile" || context.Authorship.IsPersonal) return;
        if (EventGaps.Find(context) is { Length: > 0 } gap) context.Report(metadata.Place("category"), $"this invitation does not say {gap}");
        var plain = new PlainWords(context);
        bool insiders = metadata.Audience is { Count: > 0 } audience && audience.All(reader => Insiders.Contains(reader.Text, StringComparer.OrdinalIgnoreCase));
        if (!insiders && plain.Jargon() is { IsEmpty: false } jargon) context.Report(context.Source(jargon), "readers outside the school do not know these terms", fixes: plain.Expansions());
        foreach (Sentence sentence in context.Post.Sentences)
        {
            TextSpan stiff = plain.Officialese(sentence);
            if (stiff.IsEmpty && !ReadingLevel.IsTooHard(context, sentence) || IsQuoted(context, sentence)) continue;
            if (stiff.IsEmpty) context.Report(context.Source(sentence.Span), "this sentence is too long and too hard for its readers");
            else context.Report(context.Source(stiff), "this reads like an official form; say it in plain words");
        }

        if (plain.ColdOrder() is { IsEmpty: false } cold) context.Report(context.Source(cold), "this is a cold order on a platform where a friendly tone is wanted");
    }

    private static bool IsQuoted(PostContext context, Sentence sentence) =>
        context.Post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Quote || context.Post.IsQuoted(sentence.Span);
}
