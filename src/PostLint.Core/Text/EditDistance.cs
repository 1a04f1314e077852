namespace PostLint.Text;

/// <summary>Finds what somebody meant to type.</summary>
public static class EditDistance
{
    /// <summary>The candidate within two edits (one for words of up to four letters), nearest first; null when none is near. Case does not count.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        word = word.ToLowerInvariant();
        int bestDistance = (word.Length <= 4 ? 1 : 2) + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(word.Length - candidate.Length) >= bestDistance) continue;
            int distance = Between(word, candidate.ToLowerInvariant(), bestDistance);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The optimal string alignment distance (insert, delete, replace, swap neighbours), or <paramref name="limit"/> when it is at least that.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit || a.Length > 64 || b.Length > 64) return a.SequenceEqual(b) ? 0 : limit;
        Span<int> before = stackalloc int[b.Length + 1], previous = stackalloc int[b.Length + 1], current = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) previous[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            Span<int> spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return Math.Min(previous[b.Length], limit);
    }
}
