using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>PL7016: a post that appears before its embargo ends, or that speaks of news under embargo.</summary>
public sealed class EmbargoBreached : PostAnalyzer
{
    private static readonly Lexicon Words = Lexicon.Embedded("embargo-words");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7016",
        Name = "embargo-breached",
        Title = "Embargo breached",
        Help = "publish it once the embargo has ended, or take the news out",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [Words];

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (PublicationTime.TryParse(metadata.Text("embargo_until")) is { } until && context.PublishAt < until)
        {
            bool dated = metadata.Own?.Find("publish_at") is not null;
            context.Report(metadata.Place(dated ? "publish_at" : "embargo_until"), "this post would appear before its embargo ends", fixes: dated ? Postpone(metadata) : []);
        }

        foreach (Embargo embargo in context.School.Publishing.Embargoes) CheckItem(context, embargo);
        foreach (TermMatch match in context.Terms(Words)) CheckWording(context, match);
    }

    /// <summary>An item of the workspace's embargo list, by its title or one of its keywords.</summary>
    private static void CheckItem(PostContext context, Embargo embargo)
    {
        if (embargo.Until is { } until && context.PublishAt >= until) return;
        bool isFound = embargo.Title is { } title && ReportName(context, title);
        for (int i = 0; i < embargo.Keywords.Count && !isFound; i++) isFound = ReportName(context, embargo.Keywords[i]);
    }

    /// <summary>Reports the first place of a name; false when it is nowhere.</summary>
    private static bool ReportName(PostContext context, string name)
    {
        if (!WordPhrase.TryFind(context.Post.Words, name, out int first, out int count)) return false;
        context.Report(context.Source(context.WordSpan(first, count)), "this is under an embargo that has not ended");
        return true;
    }

    /// <summary>"Embargoed until Monday 9 March", in a draft that appears before.</summary>
    private static void CheckWording(PostContext context, TermMatch match)
    {
        TextSpan wording = context.WordSpan(match.FirstWord, match.WordCount);
        foreach (DateMention date in context.Dates.Starting(match.EndWord, match.EndWord + 6))
        {
            if (date.Kind != DateMentionKind.Calendar) continue;
            if (date.Date <= context.PublishDay) return;
            context.Report(context.Source(TextSpan.FromBounds(wording.Start, date.Span.End)), "this post would appear before the embargo that it states");
            return;
        }
    }

    private static IReadOnlyList<CodeFix> Postpone(PostMetadata metadata)
    {
        TextSpan place = metadata.Own?.Find("publish_at")?.Value.Span ?? default;
        return place.IsEmpty || metadata.Text("embargo_until") is not { } until ? [] : [CodeFix.Suggested("publish it when the embargo ends", new TextChange(place, until.Trim()))];
    }
}
