using PostLint.Analysis;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5005: what was said in a briefing or circulated inside the school.</summary>
public sealed class InternalSource() : SpeechActAnalyzer(SpeechAct.InternalSource, "internal-source-cues", bias: 0.6f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL5005",
        Name = "internal-source",
        Title = "Internal source disclosed",
        Help = "leave out what was said or circulated inside the school",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this passes on what was said or circulated inside the school";
}
