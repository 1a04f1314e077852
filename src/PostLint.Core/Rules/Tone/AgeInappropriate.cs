using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>PL3015: drink, betting, drugs, violence or adult titles before an audience with children in it.</summary>
public sealed class AgeInappropriate() : SpeechActAnalyzer(SpeechAct.AgeInappropriate, "age-cues", bias: -0.15f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3015",
        Name = "age-inappropriate",
        Title = "Not age appropriate",
        Help = "leave it out, or address it to adults only",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this is not for the children who will read it";

    private static readonly string[] Grown = ["adults", "staff", "governors", "alumni", "colleagues"];

    protected override IReadOnlyList<Lexicon> OtherLexicons => [YoungPeople.Words];

    private bool[] OfChildren => field ??= [.. Cues.Sections.Select(head => head.EndsWith(" children", StringComparison.Ordinal) && !head.Contains(':', StringComparison.Ordinal))];

    /// <summary>An audience of adults alone may read of what children should not.</summary>
    protected override bool Concerns(PostContext context)
    {
        IReadOnlyList<MetadataValue> audience = context.Post.Metadata.Audience;
        return audience.Count == 0 || audience.Any(value => !Grown.Contains(value.Text, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Where the audience is not said to hold pupils, the words must show that children are meant.</summary>
    protected override bool Clears(PostContext context, ActFinding finding)
    {
        if (context.Post.Metadata.Audience.Any(value => value.Text is "pupils" or "students" or "children")) return false;
        foreach (TermMatch match in context.Terms(Cues))
        {
            if (OfChildren[match.Section]) return false;
        }

        return !YoungPeople.AreMeant(context, finding, atWork: false);
    }
}
