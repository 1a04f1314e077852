using PostLint.Core.Tests.Harness;
using Xunit.Abstractions;

namespace PostLint.Core.Tests.School;

/// <summary>
/// Every written form of a registered name is reported wherever it stands, and hardly any word that only looks like one. What is expected
/// stands in the literal table under <c>NameForms</c>.
/// </summary>
public sealed class NameFormTests(ITestOutputHelper output)
{
    private const int LeastCombinations = 20_000, LeastOrigins = 12, MostShown = 20;
    private const double MostAlarms = 0.005;

    [Fact]
    public void Every_written_form_is_reported_and_what_looks_alike_is_not()
    {
        IReadOnlyList<NameFormOutcome> outcomes = NameFormExam.Run();
        List<NameFormOutcome> names = [.. outcomes.Where(outcome => outcome.Written.IsName)], others = [.. outcomes.Where(outcome => !outcome.Written.IsName)];
        List<NameFormOutcome> missed = [.. names.Where(outcome => !outcome.IsReported)], alarms = [.. others.Where(outcome => outcome.IsReported)];
        foreach (NameFormOutcome outcome in missed.Take(MostShown)) output.WriteLine($"MISSED {outcome.Origin} {outcome.Written.Kind} [{outcome.Written.Text}] in: {outcome.Draft}");
        foreach (NameFormOutcome outcome in alarms.Take(MostShown)) output.WriteLine($"ALARM {outcome.Origin} {outcome.Written.Kind} [{outcome.Written.Text}] in: {outcome.Draft}");
        output.WriteLine($"{names.Count - missed.Count} of {names.Count} written names reported, {alarms.Count} of {others.Count} others");
        Assert.True(names.Count >= LeastCombinations && names.Select(outcome => outcome.Origin).Distinct().Count() >= LeastOrigins, "the table has shrunk");
        Assert.Empty(missed);
        Assert.True(alarms.Count <= MostAlarms * others.Count, $"{alarms.Count} of {others.Count}");
    }
}
