using PostLint.Analysis;
using PostLint.Lexicons;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// A rule over what only the person concerned should tell: listed words that are tied to somebody who can be told, with what the model of speech
/// acts hears beside them, and after these the sentences that the model alone hears.
/// </summary>
public abstract class PersonFactAnalyzer : PostAnalyzer
{
    /// <summary>What the evidence must reach.</summary>
    private const double Threshold = 5;

    /// <summary>How much the model of speech acts counts beside listed words.</summary>
    private const double Voice = 1.2;

    private readonly Lexicon words;
    private readonly SpeechAct act;
    private readonly double plain;

    /// <param name="words">The words of such facts.</param>
    /// <param name="act">What the model listens for.</param>
    /// <param name="plain">From which margin the model is enough without a listed word.</param>
    private protected PersonFactAnalyzer(Lexicon words, SpeechAct act, double plain) => (this.words, this.act, this.plain, Lexicons) = (words, act, plain, [words]);

    public sealed override IReadOnlyList<Lexicon> Lexicons { get; }

    /// <summary>Whether words that lie within listed words already weighed say nothing of their own.</summary>
    private protected virtual bool PassesOverInner => false;

    public sealed override void Analyze(PostContext context)
    {
        int done = -1, reported = -1;
        HashSet<int>? told = null;
        List<Evidence>? evidence = null;
        foreach (TermMatch match in context.Terms(words))
        {
            int sentence = context.Post.SentenceIndexOf(match.FirstWord);
            if (sentence == reported || PassesOverInner && match.EndWord <= done) continue;
            done = match.EndWord;
            evidence ??= new List<Evidence>(8);
            evidence.Clear();
            FactTie tie = Weigh(context, match, evidence);
            if (!tie.IsFound) continue;
            evidence.Add(SoundingSentences.Evidence(context, sentence, act, Voice));
            double score = 0;
            foreach (Evidence part in evidence) score += part.Weight;
            if (score < Threshold) continue;
            (told ??= []).Add(reported = sentence);
            Report(context, tie, match, score, evidence);
        }

        for (int i = SoundingSentences.NextOfSomebody(context, act, plain, 0); i >= 0; i = SoundingSentences.NextOfSomebody(context, act, plain, i + 1))
        {
            if (told?.Contains(i) != true && Sounding(context, i) is { } message)
                context.Report(context.Source(context.Post.Sentences[i].Span), message, atMost: DiagnosticSeverity.Info, confidence: 0.5, evidence: [SoundingSentences.Evidence(context, i, act, 1)]);
        }
    }

    /// <summary>Ties a listed fact to a person and adds the evidence; no tie when it is told of nobody.</summary>
    private protected abstract FactTie Weigh(PostContext context, TermMatch match, List<Evidence> evidence);

    /// <summary>Reports a fact whose evidence reaches the threshold.</summary>
    private protected abstract void Report(PostContext context, FactTie tie, TermMatch match, double score, List<Evidence> evidence);

    /// <summary>What to say of a sentence that only the model hears; null to say nothing.</summary>
    private protected abstract string? Sounding(PostContext context, int sentence);
}
