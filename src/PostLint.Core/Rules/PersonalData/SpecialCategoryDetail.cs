using PostLint.Analysis;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1006: health, special needs, religion, origin, orientation, care or poverty told of somebody who can be told.</summary>
public sealed class SpecialCategoryDetail() : PersonFactAnalyzer(SpecialFacts.Words, SpeechAct.SpecialCategory, plain: 3.5)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1006",
        Name = "special-category-detail",
        Title = "Special category detail about a person",
        Help = "leave the detail out, or speak of everybody: 'children with allergies' instead of one child",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    private protected override bool PassesOverInner => true;

    private protected override FactTie Weigh(PostContext context, TermMatch match, List<Evidence> evidence) => SpecialFacts.Weigh(context, match, evidence);

    /// <summary>What sounds more like private life is told of there, by PL1007, which gives way to this rule.</summary>
    private protected override string? Sounding(PostContext context, int sentence) =>
        context.Sounds(sentence, SpeechAct.PrivateLife) > context.Sounds(sentence, SpeechAct.SpecialCategory) ? null : "this may tell a very private detail of somebody";

    private protected override void Report(PostContext context, FactTie tie, TermMatch match, double score, List<Evidence> evidence) =>
        context.Report(
            context.Source(context.WordSpan(tie.FirstWord, tie.EndWord - tie.FirstWord)),
            SpecialFacts.Message(match),
            confidence: Math.Clamp(score / 9, 0.5, 0.95),
            evidence: [.. evidence]);
}
