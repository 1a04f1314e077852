namespace PostLint.Core.Tests.Harness;

/// <summary>Recall over the cases to flag and false alarms over the cases to leave alone, for one rule.</summary>
internal sealed record CaseScore(string Rule, int Hits, int Flags, int Alarms, int Clears)
{
    public double Recall => Flags == 0 ? 1 : (double)Hits / Flags;

    public double FalseAlarms => Clears == 0 ? 0 : (double)Alarms / Clears;

    public static IReadOnlyList<CaseScore> Of(IEnumerable<(LabelledCase Case, bool Holds)> outcomes) =>
    [
        .. outcomes.GroupBy(outcome => outcome.Case.Rule).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new CaseScore(
            group.Key,
            group.Count(outcome => outcome.Case.Flag && outcome.Holds),
            group.Count(outcome => outcome.Case.Flag),
            group.Count(outcome => !outcome.Case.Flag && !outcome.Holds),
            group.Count(outcome => !outcome.Case.Flag))),
    ];

    public static CaseScore Sum(IEnumerable<CaseScore> scores)
    {
        var list = scores.ToList();
        return new CaseScore("all", list.Sum(score => score.Hits), list.Sum(score => score.Flags), list.Sum(score => score.Alarms), list.Sum(score => score.Clears));
    }

    public override string ToString() => $"{Rule,-7} recall {Hits,4}/{Flags,-4} {Recall,5:0.00}   false alarms {Alarms,4}/{Clears,-4} {FalseAlarms,5:0.00}";
}
