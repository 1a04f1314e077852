using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3021: what puts the school's name, or those who work there, in a bad light.</summary>
public sealed class ReputationRisk() : SpeechActAnalyzer(SpeechAct.ReputationRisk, "reputation-cues", bias: 0.1f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3021",
        Name = "reputation-risk",
        Title = "Reputation risk",
        Help = "leave it out; say what went wrong and what is done about it, without mockery",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this puts the school in a bad light";
}
