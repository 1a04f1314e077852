using System.Globalization;
using PostLint.Core.Tests.Harness;
using PostLint.Rules.Accounts;
using PostLint.School;

namespace PostLint.Core.Tests.School;

/// <summary>Roles, names, periods and cadences as configurations write them.</summary>
public sealed class GovernanceTests
{
    private static readonly SchoolFacts Thornybrook = ThornybrookWorkspace.Get("default").Lint.School;

    [Theory]
    [InlineData("P1Y", "2026-03-03")]
    [InlineData("P18M", "2026-09-03")]
    [InlineData("P1Y6M", "2026-09-03")]
    [InlineData("p2w", "2025-03-17")]
    [InlineData("P90D", "2025-06-01")]
    [InlineData("1Y", null)]
    [InlineData("P", null)]
    [InlineData("P1", null)]
    [InlineData("PT24H", null)]
    [InlineData("P99999Y", null)]
    [InlineData("yearly", null)]
    public void A_period_is_counted_in_calendar_days(string period, string? day) =>
        Assert.Equal(day, PolicyReview.After(new DateOnly(2025, 3, 3), period)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("o.varga", "o.varga")]
    [InlineData("Ms Ottoline Varga", "o.varga")]
    [InlineData("Ottoline Varga", "o.varga")]
    [InlineData("O. Varga", "o.varga")]
    [InlineData("ms varga", "o.varga")]
    [InlineData("Mr Varga", null)]
    [InlineData("Olivia Varga", null)]
    [InlineData("Varga", null)]
    [InlineData("Idris Fennimore", null)]
    [InlineData("p-idris", null)]
    [InlineData("", null)]
    public void An_adult_is_found_by_id_or_by_a_name_that_only_one_has(string written, string? id) => Assert.Equal(id, Thornybrook.People.FindAdult(written)?.Id);

    [Theory]
    [InlineData("Head of School", "headteacher", true)]
    [InlineData("centre-manager", "headteacher", true)]
    [InlineData("deputy-headteacher", "headteacher", false)]
    [InlineData("deputy-headteacher", "designated-admin", true)]
    [InlineData("class-teacher", "designated-admin", false)]
    [InlineData("caretaker", "caretaker", true)]
    public void A_role_counts_as_another_by_the_configured_aliases(string role, string wanted, bool counts) => Assert.Equal(counts, Thornybrook.Governance.Roles.Counts(role, wanted));

    [Fact]
    public void A_configured_role_takes_the_place_of_the_usual_one()
    {
        var roles = new RoleBook(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["headteacher"] = ["headteacher"] });
        Assert.False(roles.Counts("head-of-school", "headteacher"));
        Assert.True(RoleBook.Empty.Counts("head-of-school", "headteacher"));
    }

    [Theory]
    [InlineData("thornybrook-x", true)]
    [InlineData("Thornybrook-X", true)]
    [InlineData("thornybrook-twitter", true)]
    [InlineData("thornybrook-y", false)]
    public void An_account_is_called_by_its_id_and_by_the_old_name_of_its_platform(string name, bool found) => Assert.Equal(found, Thornybrook.FindAccount(name) is not null);

    [Theory]
    [InlineData("daily", "weekdays", true)]
    [InlineData("weekdays-daily", "weekdays", true)]
    [InlineData("Monday to Friday", "weekdays", true)]
    [InlineData("twice a week", "weekdays", false)]
    [InlineData("not monitored", "weekly", false)]
    [InlineData("none", "weekly", false)]
    [InlineData("weekdays", "daily", false)]
    [InlineData("first working day", "next-working-day", true)]
    [InlineData("by rota", "daily", true)]
    public void A_cadence_is_enough_or_not(string cadence, string wanted, bool enough) => Assert.Equal(enough, Cadence.IsEnough(cadence, wanted));

    [Theory]
    [InlineData("nephew", true)]
    [InlineData("family-friend", true)]
    [InlineData("friend of my son", true)]
    [InlineData("other: lifeboat crew", true)]
    [InlineData("other", false)]
    [InlineData("tutor-group", false)]
    [InlineData("family of a pupil", false)]
    [InlineData("", false)]
    public void A_relationship_is_one_outside_school(string kind, bool allowed) =>
        Assert.Equal(allowed, TieKinds.IsAllowed(new Relationship { Id = "r", Place = default, Kind = new Placed<string>(kind, default) }));
}
