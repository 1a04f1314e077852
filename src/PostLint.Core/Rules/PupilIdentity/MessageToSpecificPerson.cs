using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2007: an official post asks one person or family for something, in front of everybody.</summary>
public sealed class MessageToSpecificPerson : PostAnalyzer
{
    /// <summary>What the evidence must reach.</summary>
    private const double Threshold = 4;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL2007",
        Name = "message-to-specific-person",
        Title = "Message to a specific person",
        Help = "write to the person by letter, telephone or message, or to everybody: 'All parents and carers, please ...'",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        if (context.Authorship.IsPersonal || context.Post.Metadata.Kind is "reply" or "comment" or "like" or "follow" or "profile") return;
        foreach (Sentence sentence in context.Post.Sentences)
        {
            Addressee addressee = Addressees.Find(context, sentence);
            if (!addressee.IsFound) continue;
            var evidence = new List<Evidence>(6);
            MessageEvidence.Weigh(context, sentence, addressee, evidence);
            double score = evidence.Sum(part => part.Weight);
            if (score < Threshold) continue;
            context.Report(
                context.Source(context.WordSpan(addressee.FirstWord, addressee.WordCount)),
                "this speaks to one person or family in front of everybody",
                confidence: Math.Clamp(score / 7, 0.5, 0.95),
                fixes: MessageFix.ToEverybody(context, sentence, addressee),
                evidence: evidence);
            return;
        }
    }
}
