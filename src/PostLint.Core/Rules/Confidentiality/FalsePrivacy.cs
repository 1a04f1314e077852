using PostLint.Analysis;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5007: a post that takes a group, a setting or a deletion for privacy.</summary>
public sealed class FalsePrivacy() : SpeechActAnalyzer(SpeechAct.FalsePrivacy, "false-privacy-cues", bias: 0.75f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL5007",
        Name = "false-privacy",
        Title = "Assumes privacy",
        Help = "write as if everybody could read it, since anybody can pass it on",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "nothing that is posted stays private: anybody can copy it and pass it on";
}
