using PostLint.Analysis;
using PostLint.Lexicons;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4004: a personal view that readers would take for the school's.</summary>
public sealed class PersonalViewAsSchool() : SpeechActAnalyzer(SpeechAct.ViewAsSchool, "view-cues", bias: 0.5f)
{
    private const string SchoolSpeaks = "the school is made to speak";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4004",
        Name = "personal-view-as-school",
        Title = "Personal view presented as the school's",
        Help = "leave the opinion out, or post it on a personal account as your own",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [.. base.Lexicons, OwnViewWords.List];

    protected override string Message(PostContext context, ActFinding finding) => "readers will take this opinion for the school's";

    /// <summary>What pupils and parents post as themselves is theirs.</summary>
    protected override bool IsAboutWording => false;

    protected override bool Concerns(PostContext context) => context.Authorship.Role is not ("pupil" or "parent");

    /// <summary>"Thornybrook's position is", "Thornybrook believes": the school by its name in the place of whoever holds the view.</summary>
    private static bool SchoolOpines(PostContext context)
    {
        foreach (SchoolMention mention in context.SchoolMentions)
        {
            int next = mention.FirstWord + mention.WordCount;
            if (mention.WordCount > 0 && next < context.Post.Words.Count && !context.Post.Words[next].StartsPhrase && context.Post.Prose[context.Post.Words[next].Span] is "position" or "stance" or "view" or "line" or "believes" or "thinks" or "reckons" or "opposes" or "supports" or "backs" or "rejects") return true;
        }

        return false;
    }

    /// <summary>On a personal account an opinion is the writer's own unless the school is made to speak; where the policy lets staff speak for themselves, saying so is enough.</summary>
    protected override bool Clears(PostContext context, ActFinding finding)
    {
        if (context.Authorship.IsPersonal && !finding.Evidence.Any(evidence => evidence.Reason == SchoolSpeaks) && !SchoolOpines(context)) return true;
        return context.Policy.Switch("views", "banned") != "banned" && OwnViewWords.Stand(context);
    }
}
