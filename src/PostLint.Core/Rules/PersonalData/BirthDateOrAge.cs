using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1004: a full birth date, the birthday of a named person, a named person's exact age.</summary>
public sealed class BirthDateOrAge : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1004",
        Name = "birth-date-or-age",
        Title = "Date of birth or exact age",
        Help = "take the date or the age out, or say the year group instead",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsBaseline = true,
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [BirthWords.Words];

    public override void Analyze(PostContext context)
    {
        Post post = context.Post;
        int done = 0;
        foreach (TermMatch match in context.Terms(BirthWords.Words))
        {
            LifeFact fact = BirthGates.Pass(post, match) ? LifeFacts.Read(context, match) : default;
            if (!fact.IsFound && FactColumn.IsHeading(post, match)) FactColumn.ForEach(context, match, Report);
            if (!fact.IsFound || fact.Span.Start < done) continue;
            Report(context, fact);
            done = fact.Span.End;
        }

        ReadClusters(context);
    }

    private static void ReadClusters(PostContext context)
    {
        ReadOnlySpan<DigitCluster> clusters = context.Post.DigitClusters.Span;
        ReadOnlySpan<ProseSegment> segments = context.Post.Prose.Segments.Span;
        int segment = 0;
        foreach (ref readonly DigitCluster cluster in clusters)
        {
            while (segments[segment].Span.End <= cluster.Span.Start) segment++;
            if (cluster.DigitCount > 8) continue;
            ReadOnlySpan<char> text = context.Post.Prose.Text[..segments[segment].Span.End];
            LifeFact fact = cluster.DigitCount <= 2 ? BareAges.Read(context, text, cluster.Span) : ApposedDates.Read(context, text, cluster.Span);
            if (fact.IsFound) Report(context, fact);
        }
    }

    private static void Report(PostContext context, LifeFact fact)
    {
        bool named = fact.Name.IsFound;
        bool sure = fact.Name.Strength >= NameStrength.Full;
        string message = fact.IsBirthDate
            ? named ? "this gives the birth date of a named person" : "this is somebody's full date of birth"
            : "this gives the birthday or exact age of a named person";
        TextSpan removal = LifeFactRemoval.Of(context.Post.Prose.Text, fact.Span);
        context.Report(
            context.Source(fact.Span),
            message,
            raised: named ? DiagnosticSeverity.Error : null,
            atMost: named && !sure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
            confidence: sure || fact.IsBirthDate ? 0.9 : 0.6,
            fixes: removal.IsEmpty ? [] : context.Replace(removal, "", "take it out"));
    }
}
