using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1008: details that leave one person, wording that singles one out, or where a group is at this moment.</summary>
public sealed class IdentifyingCombination : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1008",
        Name = "identifying-combination",
        Title = "Identifying combination of details",
        Help = "drop one of the details, or say where a group was once everybody is back",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsBaseline = true,
    };

    public override void Analyze(PostContext context)
    {
        Post post = context.Post;
        DiagnosticSeverity? raised = context.Authorship.IsPersonal ? DiagnosticSeverity.Error : null;
        var sections = new SentenceSections(post);
        for (int i = 0; i < post.Sentences.Count; i++)
        {
            Sentence sentence = post.Sentences[i];
            if (sentence.WordCount < 4) continue;
            uint present = sections.Of(i);
            if (LiveWhereabouts.Is(context, sentence, present))
            {
                context.Report(context.Source(sentence.Span), "this tells where a group is at this moment", raised, confidence: 0.7);
                continue;
            }

            TextSpan single = SinglingOut.Find(context, sentence, present);
            bool pile = single.IsEmpty;
            if (pile) single = TraitPile.Find(context, i, ref sections);
            if (single.IsEmpty) continue;
            context.Report(context.Source(single), pile ? "these details together leave one person" : "these words single out one person", raised, confidence: 0.7);
        }
    }
}
