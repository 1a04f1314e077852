using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3013: somebody sells own goods or services through a school account.</summary>
public sealed class PersonalGain() : SpeechActAnalyzer(SpeechAct.PersonalGain, "gain-cues", bias: 0.65f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3013",
        Name = "personal-gain",
        Title = "Personal gain",
        Help = "leave it out; the account is not for private business",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this sells something for the writer's own gain";

    /// <summary>What somebody sells on an account of their own is no matter of the school's.</summary>
    protected override bool Concerns(PostContext context) => !context.Authorship.IsPersonal;
}
