using PostLint.Analysis;

namespace PostLint.Rules.Custom;

/// <summary>Of matches that overlap, the one that starts first, and of those the longest: "chair of governors" hides "chair".</summary>
internal static class LongestMatches
{
    /// <param name="terms">In the order of their first words.</param>
    /// <param name="from">The first section that counts.</param>
    /// <param name="until">The first after it that does not.</param>
    public static IReadOnlyList<TermMatch> Of(ReadOnlySpan<TermMatch> terms, int from, int until = int.MaxValue)
    {
        if (terms.IsEmpty) return [];
        List<TermMatch> longest = [];
        TermMatch? held = null;
        foreach (TermMatch match in terms)
        {
            if (match.Section < from || match.Section >= until) continue;
            if (held is { } earlier && match.FirstWord < earlier.EndWord)
            {
                // An exception and a term of the same words: the exception counts, or it would be good for nothing.
                if (match.FirstWord == earlier.FirstWord && (match.WordCount > earlier.WordCount || match.WordCount == earlier.WordCount && match.Section < earlier.Section)) held = match;
                continue;
            }

            if (held is { } found) longest.Add(found);
            held = match;
        }

        if (held is { } last) longest.Add(last);
        return longest;
    }
}
