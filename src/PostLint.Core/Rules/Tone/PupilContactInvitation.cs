using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>PL3019: pupils, present or past, are invited to contact outside the school's channels.</summary>
public sealed class PupilContactInvitation() : SpeechActAnalyzer(SpeechAct.ContactInvitation, "contact-cues", bias: 0.6f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3019",
        Name = "pupil-contact-invitation",
        Title = "Invitation to personal contact with pupils",
        Help = "point to the school's own channels, or to a place and time in school",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this invites pupils to contact outside the school's channels";

    /// <summary>What a reply to a pupil adds: such a sentence need not say whom it means.</summary>
    private const float ToPupil = 0.5f;

    /// <summary>A refusal is what the policies ask for, and a registered relationship is declared already.</summary>
    protected override bool Concerns(PostContext context) =>
        context.Post.Metadata.Text("reply_purpose") != "decline" && !context.Post.Metadata.Has("relationship") && context.Authorship.Role is not ("pupil" or "parent");

    protected override IReadOnlyList<Lexicon> OtherLexicons => [YoungPeople.Words];

    private bool[] OfPupils => field ??= [.. Cues.Sections.Select(head => head.EndsWith(" pupils", StringComparison.Ordinal) && !head.Contains(':', StringComparison.Ordinal))];

    /// <summary>On a personal account the post must show that pupils are meant, since friends are invited there too.</summary>
    protected override bool Clears(PostContext context, ActFinding finding)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (!context.Authorship.IsPersonal || Lean(context) > 0 || metadata.Audience.Any(value => value.Text is "pupils" or "students" or "alumni")) return false;
        foreach (TermMatch match in context.Terms(Cues))
        {
            if (OfPupils[match.Section]) return false;
        }

        return !YoungPeople.AreMeant(context, finding, atWork: true);
    }

    protected override float Lean(PostContext context) => context.Post.Metadata.RepliesTo is "pupil" or "ex-pupil" or "student" ? ToPupil : 0;

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding) =>
        context.Replace(finding.Prose, "Please use the school's own channels, or speak to us in school.", "point to the school's channels");
}
