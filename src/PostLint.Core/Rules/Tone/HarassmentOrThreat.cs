using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3004: a threat, a call to hound or shame somebody, or a call to shut somebody out.</summary>
public sealed class HarassmentOrThreat() : SpeechActAnalyzer(SpeechAct.Threat, "threat-cues", bias: 0.7f)
{
    /// <summary>How much likelier it is from a private voice than from the school.</summary>
    private const float OfPrivateVoice = 0.2f;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3004",
        Name = "harassment-or-threat",
        Title = "Harassment, bullying, intimidation",
        Help = "take it out; report what happened to the school or the police, not to the public",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override float Lean(PostContext context) => Voice.IsPrivate(context) ? OfPrivateVoice : 0;

    protected override string Message(PostContext context, ActFinding finding) => "this threatens, hounds, shames or shuts out";
}
