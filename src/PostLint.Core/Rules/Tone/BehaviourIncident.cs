using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3009: a fight, a sanction, bullying or a police visit at this school, told in public.</summary>
public sealed class BehaviourIncident() : SpeechActAnalyzer(SpeechAct.BehaviourIncident, "incident-cues")
{
    /// <summary>How much likelier it is from a private voice than from the school.</summary>
    private const float OfPrivateVoice = 0.2f;

    private const string Route = "Please ring the school office if you have a question; we talk with families directly.";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3009",
        Name = "behaviour-incident",
        Title = "Behaviour incident discussed",
        Help = "keep it out of public posts; speak with the families concerned",
        DefaultSeverity = DiagnosticSeverity.Warning,
        YieldsTo = ["PL5003"],
    };

    protected override float Lean(PostContext context) => Voice.IsPrivate(context) ? OfPrivateVoice : 0;

    protected override string Message(PostContext context, ActFinding finding) => "this tells of a behaviour incident";

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding) => Replacement.Of(context, finding, Route, "ask families to speak with the school directly");
}
