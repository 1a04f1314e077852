using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5001: news that is not announced yet, or an embargoed item before its time.</summary>
public sealed class NotYetPublic() : SpeechActAnalyzer(SpeechAct.EarlyDisclosure, "early-disclosure-cues", bias: 0.8f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL5001",
        Name = "not-yet-public",
        Title = "Not yet public",
        Help = "wait until the news is announced, or leave it out",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this gives away what is not announced yet";

    protected override float MostBeyond(PostContext context) => context.School.Publishing.Embargoes.Count > 0 ? (float)Listed.Weight : 0;

    /// <summary>An item of the workspace's embargo list, while its time has not come.</summary>
    protected override Evidence? Beyond(PostContext context, Sentence sentence)
    {
        foreach (Embargo embargo in context.School.Publishing.Embargoes)
        {
            if (embargo.Until is { } until && context.PublishAt >= until) continue;
            if (embargo.Title is { } title && StandsIn(context, sentence, title)) return Listed;
            foreach (string keyword in embargo.Keywords)
            {
                if (StandsIn(context, sentence, keyword)) return Listed;
            }
        }

        return null;
    }

    private static readonly Evidence Listed = new("an item of the embargo list", 1.5);

    private static bool StandsIn(PostContext context, Sentence sentence, string phrase) =>
        WordPhrase.TryFind(context.Post.Words, phrase, sentence.FirstWord, sentence.EndWord, out _, out _);
}
