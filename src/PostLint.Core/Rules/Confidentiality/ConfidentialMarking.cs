using PostLint.Analysis;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5002: a confidential marking, or material that is marked as internal.</summary>
public sealed class ConfidentialMarking() : SpeechActAnalyzer(SpeechAct.ConfidentialMaterial, "confidential-cues", bias: 0.9f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL5002",
        Name = "confidential-marking",
        Title = "Confidential marking or material",
        Help = "do not publish it; ask who issued the paper whether a public version exists",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A marking is quoted with the paper that bears it.</summary>
    protected override bool CountsQuotations(PostContext context) => true;

    protected override string Message(PostContext context, ActFinding finding) => "this is marked as confidential or internal, or comes from a paper that is";
}
