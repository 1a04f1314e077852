using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4008: an outside body is praised or recommended, and nothing says that this is no endorsement.</summary>
public sealed class EndorsementWithoutCaveat() : SpeechActAnalyzer(SpeechAct.Endorsement, "endorsement-cues", bias: 0.1f)
{
    /// <summary>What the name of an outside body weighs.</summary>
    private const float Outsider = 1;

    private static readonly Lexicon Caveats = Lexicon.Embedded("endorsement-caveats");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4008",
        Name = "endorsement-without-caveat",
        Title = "Endorsement without caveat",
        Help = "name it without praise, or add that this is not an endorsement",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [.. base.Lexicons, Caveats];

    /// <summary>One caveat serves a whole post.</summary>
    protected override bool IsAboutWording => false;

    protected override bool Concerns(PostContext context) => !context.Authorship.IsPersonal && context.Terms(Caveats).IsEmpty && !StandsAlready(context);

    protected override string Message(PostContext context, ActFinding finding) => "readers will take this for the school's recommendation";

    protected override float MostBeyond(PostContext context) => Outsider;

    protected override Evidence? Beyond(PostContext context, Sentence sentence) =>
        OutsideName.StandsIn(context, sentence) ? new Evidence("an outside body is named", Outsider) : null;

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding)
    {
        if (!context.School.Disclaimers.TryGetValue("endorsement", out string? caveat) || caveat.Length == 0) return [];
        string content = context.Post.Text.Content, lineEnd = content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return [CodeFix.Safe("add the configured caveat", new TextChange(new TextSpan(content.AsSpan().TrimEnd().Length, 0), lineEnd + lineEnd + caveat))];
    }

    private static bool StandsAlready(PostContext context) =>
        context.School.Disclaimers.TryGetValue("endorsement", out string? caveat) && WordPhrase.TryFind(context.Post.Words, caveat, out _, out _);
}
