using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3022: dares, calls to violence, or where children are alone at this moment.</summary>
public sealed class HarmRisk() : SpeechActAnalyzer(SpeechAct.HarmRisk, "harm-cues", bias: 0.45f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3022",
        Name = "harm-risk",
        Title = "Content that can cause harm",
        Help = "leave it out; warn without showing how, and tell where children are only when they are back",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this could lead to harm";
}
