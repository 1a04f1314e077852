using PostLint.Analysis;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5004: bids, tender or contract prices, salaries, supplier terms.</summary>
public sealed class CommerciallySensitive() : SpeechActAnalyzer(SpeechAct.CommercialSecret, "commercial-secret-cues", bias: 0.55f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL5004",
        Name = "commercially-sensitive",
        Title = "Commercially sensitive",
        Help = "leave sums and terms of contracts out until they are public",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this gives away prices, bids, pay or terms that are not public";
}
