using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3008: a joke, a caption contest or a picture's description at a pupil's expense.</summary>
public sealed class RidiculeOfPupils() : SpeechActAnalyzer(SpeechAct.Ridicule, "ridicule-cues", bias: 0.7f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3008",
        Name = "ridicule-of-pupils",
        Title = "Ridicule of pupils",
        Help = "take the joke out, or make it about a thing; describe the picture plainly",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this makes fun of a pupil";
}
