using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3006: a complaint about the school, or about people in it, carried in public.</summary>
public sealed class ComplaintOrGrievance() : SpeechActAnalyzer(SpeechAct.Complaint, "complaint-cues", bias: 0.35f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3006",
        Name = "complaint-or-grievance",
        Title = "Complaint or internal grievance",
        Help = "take it to the school's complaints or concerns procedure; on a school account, say what was done instead",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this reads as a complaint in public";
}
