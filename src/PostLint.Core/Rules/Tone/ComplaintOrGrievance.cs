using PostLint.Analysis;
using PostLint.Lexicons;

namespace PostLint.Rules.Tone;

/// <summary>PL3006: a complaint about the school, or about people in it, carried in public.</summary>
public sealed class ComplaintOrGrievance() : SpeechActAnalyzer(SpeechAct.Complaint, "complaint-cues")
{
    /// <summary>How much likelier a complaint is from a private voice; the school does not complain of itself.</summary>
    private const float OfPrivateVoice = 0.4f;

    private const string Route = "If something at school is not right, please use our complaints procedure; the office can tell you how.";

    private static readonly Lexicon Politeness = Lexicon.Embedded("polite-criticism");

    private static readonly int Measured = Politeness.Section("measured");

    protected override IReadOnlyList<Lexicon> OtherLexicons => [Politeness];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3006",
        Name = "complaint-or-grievance",
        Title = "Complaint or internal grievance",
        Help = "take it to the school's complaints or concerns procedure; on a school account, say what was done instead",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override float Lean(PostContext context) => Voice.IsPrivate(context) ? OfPrivateVoice : 0;

    /// <summary>Where the policy allows measured criticism, only internal grievances and heat are left.</summary>
    protected override bool Clears(PostContext context, ActFinding finding)
    {
        if (context.Policy.Switch("criticism", "forbidden") != "polite-allowed") return false;
        bool measured = false;
        foreach (TermMatch match in context.Terms(Politeness))
        {
            if (!finding.Prose.Contains(context.WordSpan(match.FirstWord, match.WordCount))) continue;
            if (match.Section != Measured) return false;
            measured = true;
        }

        return measured;
    }

    protected override string Message(PostContext context, ActFinding finding) => "this reads as a complaint in public";

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding) => Replacement.Of(context, finding, Route, "point to the complaints procedure instead");
}
