using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4007: a comment or a person was taken off a page, and the notice does not say why.</summary>
public sealed class ModerationReasonMissing() : SpeechActAnalyzer(SpeechAct.ModerationWithoutReason, "removal-cues", bias: 1.4f)
{
    /// <summary>What a post that calls itself a moderation notice weighs.</summary>
    private const float Notice = 0.09f;

    private const string DefaultReason = " because it broke our house rules";

    private static readonly Lexicon Reasons = Lexicon.Embedded("removal-reasons");

    private static readonly int Empty = Reasons.Section("empty");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4007",
        Name = "moderation-reason-missing",
        Title = "Moderation notice gives no reason",
        Help = "say in the same or the next sentence why it was removed",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [.. base.Lexicons, Reasons];

    protected override bool IsAboutWording => false;

    protected override bool Concerns(PostContext context) => !context.Authorship.IsPersonal;

    protected override string Message(PostContext context, ActFinding finding) => "readers are not told why this was removed";

    protected override float MostBeyond(PostContext context) => Notice;

    /// <summary>A notice that calls itself one is more likely to speak of comments than of cones.</summary>
    protected override Evidence? Beyond(PostContext context, Sentence sentence) =>
        context.Post.Metadata.Kind == "moderation-notice" ? new Evidence("the post is a moderation notice", Notice) : null;

    /// <summary>A reason counts in the same or the next sentence; words such as "because I said so" are none.</summary>
    protected override bool Clears(PostContext context, ActFinding finding)
    {
        int last = Math.Min(finding.Sentence + finding.Count, context.Post.Sentences.Count - 1);
        int first = context.Post.Sentences[finding.Sentence].FirstWord, end = context.Post.Sentences[last].EndWord;
        bool given = false;
        foreach (TermMatch match in context.Terms(Reasons))
        {
            if (match.FirstWord < first || match.FirstWord >= end) continue;
            if (match.Section == Empty) return false;
            given = true;
        }

        return given;
    }

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding)
    {
        string reason = context.School.Publishing.ModerationReasons is [{ Length: > 0 } configured, ..] ? " " + configured.Trim().TrimEnd('.') : DefaultReason;
        TextSpan span = context.Source(context.Post.Sentences[finding.Sentence].Span);
        int end = span.End;
        while (end > span.Start && context.Post.Text.Content[end - 1] is '.' or '!') end--;
        return [CodeFix.Suggested("add a reason", new TextChange(new TextSpan(end, 0), reason))];
    }
}
