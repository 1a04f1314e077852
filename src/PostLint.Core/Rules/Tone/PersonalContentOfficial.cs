using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3020: the writer's private life on a school account.</summary>
public sealed class PersonalContentOfficial() : SpeechActAnalyzer(SpeechAct.PersonalContent, "personal-cues", bias: -0.3f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3020",
        Name = "personal-content-official",
        Title = "Personal content on an official account",
        Help = "leave it out; the school's account is for the school",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this is about the writer's private life";

    /// <summary>What a post that calls itself personal adds.</summary>
    private const float CalledPersonal = 0.4f;

    protected override bool Concerns(PostContext context) => !context.Authorship.IsPersonal && context.Post.Metadata.Kind != "comment";

    protected override float Lean(PostContext context) => context.Post.Metadata.Context == "personal" ? CalledPersonal : 0;
}
