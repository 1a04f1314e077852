using PostLint.Analysis;
using PostLint.Lexicons;

namespace PostLint.Rules.Tone;

/// <summary>PL3001: swearing, abuse and crude remarks, masked spellings included.</summary>
public sealed class OffensiveLanguage : PostAnalyzer
{
    private static readonly Lexicon Words = Lexicon.Embedded("offensive-language");
    private static readonly OffensiveSenses Senses = new(Words);
    private static readonly MaskedSwearing Masked = new(
        Words,
        ("strong", OffensiveKind.MaskedStrong),
        ("slurs", OffensiveKind.MaskedStrong),
        ("ambiguous", OffensiveKind.MaskedStrong),
        ("mild", OffensiveKind.MaskedMild),
        ("intensifiers", OffensiveKind.MaskedMild));

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3001",
        Name = "offensive-language",
        Title = "Offensive or indecent language",
        Help = "say it plainly without the word; if it is quoted, put it in quotation marks",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [Words];

    public override void Analyze(PostContext context)
    {
        List<ToneFinding>? findings = null;
        foreach (TermMatch term in context.Terms(Words))
        {
            TermMatch match = term;
            int kind = Senses.KindOf(context.Post, ref match);
            var prose = context.WordSpan(match.FirstWord, match.WordCount);
            if (kind >= 0 && !context.Post.IsQuoted(prose)) (findings ??= []).Add(new ToneFinding(prose, context.Source(prose), kind));
        }

        Masked.Find(context, ref findings);
        if (findings is null) return;
        ToneFindings.Settle(findings);
        foreach (ToneFinding finding in findings)
        {
            DiagnosticSeverity atMost = finding.Kind >= OffensiveKind.Mild ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
            context.Report(finding.Source, OffensiveKind.Message(finding.Kind), atMost: atMost, fixes: MilderWords.Fixes(context, finding));
        }
    }
}
