using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5003: a disclosure, a child protection matter, or the case of one person.</summary>
public sealed class SafeguardingOrCasework() : SpeechActAnalyzer(SpeechAct.Casework, "casework-cues", bias: 0, hint: 2.5f)
{
    /// <summary>What it weighs that one person is meant.</summary>
    private const float One = 0.15f;

    /// <summary>Sections of the cue file.</summary>
    private const string Step = "a step of a case", Matter = "what a case is about";

    private const float Plain = 1.15f;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL5003",
        Name = "safeguarding-or-casework",
        Title = "Safeguarding or casework detail",
        Help = "do not publish it; speak to the designated safeguarding lead",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsSuppressible = false,
        IsBaseline = true,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this tells of a safeguarding matter or of a case that concerns one person";

    protected override float MostBeyond(PostContext context) => One;

    protected override Evidence? Beyond(PostContext context, Sentence sentence) =>
        OnePerson.IsMeantIn(context, sentence) ? new Evidence("one person is meant", One) : null;

    /// <summary>
    /// People are spoken of in every post: without a word of a case only a sentence that plainly sounds like one counts, and a fight or a sanction,
    /// where PL3009 reports it, is none.
    /// </summary>
    protected override bool Clears(PostContext context, ActFinding finding)
    {
        foreach (Evidence evidence in finding.Evidence)
        {
            if (evidence.Reason is Step or Matter) return false;
        }

        return finding.Score < Plain || context.HasRule("PL3009") && context.Sounds(finding.Sentence, SpeechAct.BehaviourIncident) > context.Sounds(finding.Sentence, SpeechAct.Casework);
    }
}
