using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>PL3003: slurs, outdated terms for people, stereotypes and generalisations about groups.</summary>
public sealed class DiscriminatoryLanguage : PostAnalyzer
{
    private const int Slur = 0, Outdated = 1, Stereotype = 2, Framed = 3, Remark = 4, Heard = 5, Hint = 6;

    /// <summary>How much a sentence that names no listed group must sound like a remark about one.</summary>
    private const float Unanchored = 1.8f;

    private static readonly Lexicon Words = Lexicon.Embedded("discriminatory-language");
    private static readonly PhraseFrames Frames = new(Words, Lexicon.Embedded("discriminatory-language-context"));
    private static readonly Lexicon Groups = Lexicon.Embedded("groups");
    private static readonly Remarks GroupRemarks = new(Groups, Lexicon.Embedded("group-cues"), SpeechAct.GroupRemark, bias: -0.65f, trust: 1, cue: 0.45f);
    private static readonly DiscussionSigns Signs = new(Frames.Phrases);
    private static readonly int Literal = Frames.Phrases.Section("literal");
    private static readonly int[] Kinds = [.. Words.Sections.Select(name => name switch
    {
        "outdated" => Outdated,
        "stereotype" => Stereotype,
        _ => name.StartsWith("slurs-", StringComparison.Ordinal) ? Slur : Framed,
    })];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3003",
        Name = "discriminatory-language",
        Title = "Discriminatory language",
        Help = "leave the remark out; where a term is the subject of a lesson or campaign, say so and quote it",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [Words, Groups];

    public override void Analyze(PostContext context)
    {
        List<ToneFinding>? findings = null;
        foreach (TermMatch match in context.Terms(Words))
        {
            int kind = Kinds[match.Section], first = match.FirstWord, end = match.EndWord;
            if (kind == Framed && !Frames.TryMatch(context.Post, match, out first, out end)) continue;
            if (Frames.Phrases.Overlaps(context.Post, first, end, Literal) || Signs.Show(context.Post, first, kind == Outdated)) continue;
            if (kind == Slur && end - first == 1 && ProperName.IsPart(context.Post, first, end)) continue;
            TextSpan prose = context.WordSpan(first, end - first);
            if (!context.Post.IsQuoted(prose)) (findings ??= []).Add(new ToneFinding(prose, context.Source(prose), kind));
        }

        GroupRemarks.Find(context, Signs, Remark, ref findings);
        GroupRemarks.FindUnanchored(context, Signs, Hint, Unanchored, ref findings);
        if (findings is null) return;
        ToneFindings.Settle(findings);
        foreach (ToneFinding finding in findings)
        {
            // What only sounds like a remark about a group is worth a warning or less, however the rule is configured.
            DiagnosticSeverity most = finding.Kind switch { Hint => DiagnosticSeverity.Info, Heard => DiagnosticSeverity.Warning, _ => DiagnosticSeverity.Error };
            context.Report(finding.Source, Message(finding.Kind), atMost: most, confidence: finding.Kind >= Heard ? 0.5 : finding.Kind == Remark ? 0.8 : 1, evidence: finding.Evidence);
        }
    }

    private static string Message(int kind) => kind switch
    {
        Slur => "this is a slur or a belittling name for people",
        Outdated => "this term for people is no longer used",
        Stereotype => "this rests on a stereotype or a prejudice",
        Heard or Hint => "this may be read as a remark about a group of people",
        _ => "this belittles people as a group, or generalises about one",
    };
}
