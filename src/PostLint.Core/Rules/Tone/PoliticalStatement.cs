using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3010: a school account takes a side in politics.</summary>
public sealed class PoliticalStatement() : SpeechActAnalyzer(SpeechAct.PoliticalStatement, "political-cues", bias: 0.4f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3010",
        Name = "political-statement",
        Title = "Political statement",
        Help = "leave it out, or give the facts that families need and name no side",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this takes a side in politics";

    /// <summary>What somebody writes on an account of their own is no statement of the school's.</summary>
    protected override bool Concerns(PostContext context) => context.Authorship.IsOnPage;
}
