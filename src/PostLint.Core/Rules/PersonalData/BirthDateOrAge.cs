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
        int done = 0;
        foreach (TermMatch match in context.Terms(BirthWords.Words))
        {
            LifeFact fact = match.Section == BirthWords.Born ? BirthDates.Read(context, match)
                : match.Section == BirthWords.Birthday ? Birthdays.Read(context, match)
                : match.Section == BirthWords.Greeting ? Birthdays.ReadGreeting(context, match)
                : match.Section == BirthWords.Arrival ? BabyArrivals.Read(context, match)
                : match.Section == BirthWords.Part ? PartYears.Read(context, match)
                : match.Section == BirthWords.Big ? PartYears.ReadBig(context, match)
                : StatedAges.Read(context, match);
            if (!fact.IsFound)
            {
                foreach (LifeFact cell in FactColumn.Read(context, match)) Report(context, cell);
            }

            if (!fact.IsFound || fact.Span.Start < done) continue;
            Report(context, fact);
            done = fact.Span.End;
        }

        ListView<DigitCluster> clusters = context.Post.DigitClusters;
        for (int i = 0; i < clusters.Count; i++)
        {
            if (clusters[i] is { DigitCount: <= 2 } cluster && StatedAges.ReadBare(context, cluster.Span) is { IsFound: true } fact) Report(context, fact);
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
