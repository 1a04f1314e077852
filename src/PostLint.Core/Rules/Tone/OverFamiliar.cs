using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3018: endearments, kisses, remarks on looks or a private social life with pupils or families.</summary>
public sealed class OverFamiliar() : SpeechActAnalyzer(SpeechAct.OverFamiliarity, "familiar-cues", bias: 0.1f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3018",
        Name = "over-familiar",
        Title = "Over-familiar with pupils or families",
        Help = "keep it warm but professional",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this is too familiar for pupils or families";

    /// <summary>On a personal account only staff owe this distance, and only to those they know through the school.</summary>
    protected override bool Concerns(PostContext context) =>
        !context.Authorship.IsPersonal || context.Post.Metadata.Kind == "comment" || context.Authorship.Role is not ("pupil" or "parent" or "visitor" or "ex-staff");

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding) => TrailingKisses.Strip(context, finding.Prose);
}
