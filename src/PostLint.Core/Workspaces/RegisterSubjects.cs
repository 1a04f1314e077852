using PostLint.School;

namespace PostLint.Workspaces;

/// <summary>
/// Entries of the do-not-publish list whose subject is nobody on record. A slip of the pen in an id is enough for that, and the child that was meant
/// would be published, so such a row is a lost fact.
/// </summary>
internal static class RegisterSubjects
{
    /// <summary>What to do, for either reason. The nearest id is not told: it would be a child's.</summary>
    private const string Remedy = "if the person has left, delete the row or write their last day under 'until'; if the id is mistyped, correct it";

    /// <summary>The same where no id could be right.</summary>
    private const string NoIds = "the pupil register has no column 'id' (or UPN, Admission No), so that no row can name a pupil: export it with one, the same as here";

    /// <param name="entries">The list, row by row.</param>
    /// <param name="people">Everybody on record.</param>
    /// <param name="groups">The ids under <c>groups</c>.</param>
    /// <param name="hasNoIds">Whether the register of pupils tells them apart by name alone.</param>
    public static IEnumerable<RegisterFault> Strangers(IReadOnlyList<BarEntry> entries, IReadOnlyList<Person> people, IEnumerable<string> groups, bool hasNoIds)
    {
        if (entries.Count == 0) return [];
        // The list is short and the people are many, so they are struck off it.
        var unknown = entries.Select(entry => entry.Subject).ToHashSet(StringComparer.Ordinal);
        unknown.ExceptWith(groups);
        for (int i = 0; i < people.Count && unknown.Count > 0; i++)
        {
            unknown.Remove(people[i].Id);
            foreach (string group in people[i].Groups) unknown.Remove(group);
        }

        BarEntry[] strangers = [.. entries.Where(entry => unknown.Contains(entry.Subject))];
        return strangers is [{ Row: 0 }, ..] ? [Together(strangers)] : strangers.Select(entry => One(entry, hasNoIds));
    }

    private static RegisterFault One(BarEntry entry, bool hasNoIds) =>
        new(entry.Row, entry.Column, $"no person or group on record has this id, so the row bars nobody: {(hasNoIds ? NoIds : Remedy)}", IsGrave: true) { IsStranger = true, MattersUntil = entry.Until };

    /// <summary>A sealed register keeps no rows to name.</summary>
    private static RegisterFault Together(BarEntry[] entries) =>
        new(0, 0, $"{(entries.Length == 1 ? "an entry concerns" : $"{entries.Length} entries concern")} no person or group on record and {(entries.Length == 1 ? "bars" : "bar")} nobody: in the plain list, {Remedy}; then seal it anew", IsGrave: true)
        {
            IsStranger = true,
            MattersUntil = entries.Any(entry => entry.Until is null) ? null : entries.Max(entry => entry.Until),
        };
}
