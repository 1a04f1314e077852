using PostLint.Cli.Output;

namespace PostLint.Cli.PolicyReports;

/// <summary>A period such as <c>P1Y6M</c> in words, for readers who know no ISO 8601.</summary>
internal static class PeriodText
{
    /// <summary>"year" for <c>P1Y</c>, "1 year and 6 months" for <c>P1Y6M</c>, as it stands after "every"; what is no period stays as it is.</summary>
    public static string Of(string period)
    {
        if (period.Length < 3 || period[0] is not ('P' or 'p')) return period;
        var parts = new List<(int Number, string Unit)>();
        int from = 1;
        for (int at = 1; at < period.Length; at++)
        {
            if (char.IsAsciiDigit(period[at])) continue;
            if (Unit(period[at]) is not { } unit || !int.TryParse(period.AsSpan(from, at - from), out int number)) return period;
            parts.Add((number, unit));
            from = at + 1;
        }

        if (from < period.Length) return period;
        return parts is [(1, { } one)] ? one : string.Join(" and ", parts.Select(part => Counted.Of(part.Number, part.Unit)));
    }

    private static string? Unit(char letter) => char.ToUpperInvariant(letter) switch { 'Y' => "year", 'M' => "month", 'W' => "week", 'D' => "day", _ => null };
}
