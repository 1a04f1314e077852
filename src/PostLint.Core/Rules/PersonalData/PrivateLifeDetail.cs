using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1007: why somebody is away, family news, home and holidays of a person who can be told.</summary>
public sealed class PrivateLifeDetail : PostAnalyzer
{
    /// <summary>What the evidence must reach.</summary>
    private const double Threshold = 5;

    /// <summary>How much the model of speech acts counts, and from which margin it is enough without a listed word.</summary>
    private const double Voice = 1.2, Plain = 0.7;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1007",
        Name = "private-life-detail",
        Title = "Private-life detail",
        Help = "say what concerns readers ('is away this week') and leave the reason and the family out",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsBaseline = true,
        YieldsTo = ["PL1006"],
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [PrivateFacts.Words];

    public override void Analyze(PostContext context)
    {
        int reported = -1;
        HashSet<int>? told = null;
        List<Evidence>? evidence = null;
        foreach (TermMatch match in context.Terms(PrivateFacts.Words))
        {
            int sentence = context.Post.SentenceIndexOf(match.FirstWord);
            if (sentence == reported) continue;
            evidence ??= new List<Evidence>(8);
            evidence.Clear();
            FactTie tie = PrivateFacts.Weigh(context, match, evidence);
            if (tie.IsFound) evidence.Add(SoundingSentences.Evidence(context, sentence, SpeechAct.PrivateLife, Voice));
            double score = evidence.Sum(part => part.Weight);
            if (!tie.IsFound || score < Threshold) continue;
            (told ??= []).Add(reported = sentence);
            Report(context, tie, match, score, evidence);
        }

        for (int i = SoundingSentences.NextOfSomebody(context, SpeechAct.PrivateLife, Plain, 0); i >= 0; i = SoundingSentences.NextOfSomebody(context, SpeechAct.PrivateLife, Plain, i + 1))
        {
            if (told?.Contains(i) == true || PrivateFacts.IsExcused(context.Post, context.Post.SentenceList[i])) continue;
            context.Report(context.Source(context.Post.Sentences[i].Span), "this may tell of somebody's private life", atMost: DiagnosticSeverity.Warning, confidence: 0.5);
        }
    }

    private static void Report(PostContext context, FactTie tie, TermMatch match, double score, List<Evidence> evidence)
    {
        bool health = PrivateFacts.IsHealth(context, match);
        context.Report(
            context.Source(context.WordSpan(tie.FirstWord, tie.EndWord - tie.FirstWord)),
            PrivateFacts.Message(match),
            raised: health ? DiagnosticSeverity.Error : null,
            confidence: Math.Clamp(score / 9, 0.4, 0.95),
            fixes: PrivateFacts.Neutral(context, tie, match),
            evidence: [.. evidence]);
    }
}
