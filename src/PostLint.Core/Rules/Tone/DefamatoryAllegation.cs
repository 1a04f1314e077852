using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3005: a crime, dishonesty or incompetence asserted or hinted of somebody who can be known.</summary>
public sealed class DefamatoryAllegation() : SpeechActAnalyzer(SpeechAct.Allegation, "allegation-cues", bias: 0.8f)
{
    /// <summary>How much likelier it is from a private voice than from the school.</summary>
    private const float OfPrivateVoice = 0.15f;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3005",
        Name = "defamatory-allegation",
        Title = "Possible defamatory allegation",
        Help = "take it out; report it to the head, the governors or the police, who can look into it",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override float Lean(PostContext context) => Voice.IsPrivate(context) ? OfPrivateVoice : 0;

    protected override bool Clears(PostContext context, ActFinding finding) => ReportedWords.Explain(context, finding);

    protected override string Message(PostContext context, ActFinding finding) => "this accuses somebody of a crime, of dishonesty or of incompetence";
}
