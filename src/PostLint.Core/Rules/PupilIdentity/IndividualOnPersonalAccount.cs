using PostLint.Analysis;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2006: a personal post of staff speaks of one pupil, colleague or parent who can be told from it.</summary>
public sealed class IndividualOnPersonalAccount : PostAnalyzer
{
    private static readonly string[] Others = ["pupil", "parent", "visitor"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL2006",
        Name = "individual-on-personal-account",
        Title = "Individual referenced on a personal account",
        Help = "leave pupils, colleagues and families out of personal posts, in praise too; speak of the class or the work instead",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Analyze(PostContext context)
    {
        if (!context.Authorship.IsPersonal || context.Post.Metadata.Kind == "profile" || Others.Contains(context.Authorship.Role)) return;
        var people = new PersonalPeople(context);
        int done = 0;
        foreach (PersonReference reference in context.People)
        {
            if (reference.FirstWord < done) continue;
            double score = people.Score(reference);
            if (score < PersonalPeople.Threshold) continue;
            done = Math.Max(reference.EndWord, reference.TailEnd);
            context.Report(context.Source(context.WordSpan(reference.FirstWord, done - reference.FirstWord)), Message(reference.Sort), confidence: Math.Clamp(score / 4, 0.5, 1));
        }
    }

    private static string Message(ReferenceSort sort) => sort switch
    {
        ReferenceSort.Pupil => "this speaks of one pupil on a personal account",
        ReferenceSort.Parent => "this speaks of a pupil's parent on a personal account",
        ReferenceSort.Staff => "this speaks of a colleague on a personal account",
        _ => "this speaks of somebody of the school on a personal account",
    };
}
