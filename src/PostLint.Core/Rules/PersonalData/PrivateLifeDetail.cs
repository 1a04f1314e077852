using PostLint.Analysis;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1007: why somebody is away, family news, home and holidays of a person who can be told.</summary>
public sealed class PrivateLifeDetail() : PersonFactAnalyzer(PrivateFacts.Words, SpeechAct.PrivateLife, plain: 2)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1007",
        Name = "private-life-detail",
        Title = "Private-life detail",
        Help = "say what concerns readers ('is away this week') and leave the reason and the family out",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsBaseline = true,
        YieldsTo = ["PL1006"],
    };

    private protected override FactTie Weigh(PostContext context, TermMatch match, List<Evidence> evidence) => PrivateFacts.Weigh(context, match, evidence);

    private protected override string? Sounding(PostContext context, int sentence) =>
        PrivateFacts.IsExcused(context.Post, context.Post.SentenceList[sentence]) || PrivateFacts.IsPlainAbsence(context.Post, context.Post.SentenceList[sentence]) ? null : "this may tell of somebody's private life";

    private protected override void Report(PostContext context, FactTie tie, TermMatch match, double score, List<Evidence> evidence)
    {
        bool health = PrivateFacts.IsHealth(context, match);
        context.Report(
            context.Source(context.WordSpan(tie.FirstWord, tie.EndWord - tie.FirstWord)),
            PrivateFacts.Message(match),
            raised: health ? DiagnosticSeverity.Error : null,
            confidence: Math.Clamp(score / 9, 0.4, 0.95),
            fixes: PrivateFacts.Neutral(context, tie, match),
            evidence: [.. evidence]);
    }
}
