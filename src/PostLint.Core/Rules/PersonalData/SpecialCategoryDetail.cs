using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1006: health, special needs, religion, origin, orientation, care or poverty told of somebody who can be told.</summary>
public sealed class SpecialCategoryDetail : PostAnalyzer
{
    /// <summary>What the evidence must reach.</summary>
    private const double Threshold = 5;

    /// <summary>How much the model of speech acts counts, and from which margin it is enough without a listed word.</summary>
    private const double Voice = 1.2, Plain = 1.6;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1006",
        Name = "special-category-detail",
        Title = "Special category detail about a person",
        Help = "leave the detail out, or speak of everybody: 'children with allergies' instead of one child",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [SpecialFacts.Words];

    public override void Analyze(PostContext context)
    {
        int done = -1, reported = -1;
        HashSet<int>? told = null;
        List<Evidence>? evidence = null;
        foreach (TermMatch match in context.Terms(SpecialFacts.Words))
        {
            int sentence = context.Post.SentenceIndexOf(match.FirstWord);
            if (sentence == reported || match.EndWord <= done) continue;
            done = match.EndWord;
            evidence ??= new List<Evidence>(8);
            evidence.Clear();
            FactTie tie = SpecialFacts.Weigh(context, match, evidence);
            if (tie.IsFound) evidence.Add(SoundingSentences.Evidence(context, sentence, SpeechAct.SpecialCategory, Voice));
            double score = evidence.Sum(part => part.Weight);
            if (!tie.IsFound || score < Threshold) continue;
            (told ??= []).Add(reported = sentence);
            context.Report(context.Source(context.WordSpan(tie.FirstWord, tie.EndWord - tie.FirstWord)), SpecialFacts.Message(match), confidence: Math.Clamp(score / 9, 0.5, 0.95), evidence: [.. evidence]);
        }

        for (int i = SoundingSentences.NextOfSomebody(context, SpeechAct.SpecialCategory, Plain, 0); i >= 0; i = SoundingSentences.NextOfSomebody(context, SpeechAct.SpecialCategory, Plain, i + 1))
        {
            // What sounds more like private life is told of there, PL1007, which gives way to this rule.
            if (told?.Contains(i) == true || context.Sounds(i, SpeechAct.PrivateLife) > context.Sounds(i, SpeechAct.SpecialCategory)) continue;
            context.Report(context.Source(context.Post.Sentences[i].Span), "this may tell a very private detail of somebody", atMost: DiagnosticSeverity.Warning, confidence: 0.5);
        }
    }
}
