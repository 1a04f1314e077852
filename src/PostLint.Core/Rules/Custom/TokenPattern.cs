using PostLint.Posts;

namespace PostLint.Rules.Custom;

/// <summary>
/// A pattern over words, laid out as an automaton without jumps back (Glushkov's): a text of any length is read in time that grows with it and no
/// faster. It is tried only on sentences that hold one of its anchors.
/// </summary>
internal sealed class TokenPattern(PatternPlace[] places, int[] first, PatternEnd[][] following, bool[] isLast, IReadOnlyList<string> anchors)
{
    /// <summary>The most places a pattern has.</summary>
    public const int MaxPlaces = 64;

    private const int None = int.MaxValue;

    /// <summary>Words of which one stands in every match.</summary>
    public IReadOnlyList<string> Anchors => anchors;

    /// <summary>Adds the matches among some words, first and longest first, none over another.</summary>
    public void Find(Post post, int from, int until, List<(int First, int End)> matches)
    {
        Span<int> starts = stackalloc int[MaxPlaces], next = stackalloc int[MaxPlaces];
        starts = starts[..places.Length];
        next = next[..places.Length];
        for (int at = from; at < until;)
        {
            (int begin, int end) = FindFirst(post, at, until, starts, next);
            if (end == 0) return;
            matches.Add((begin, end));
            // A match is at most as long as the pattern has places, so that going back to its end costs a bounded number of words.
            at = end;
        }
    }

    /// <summary>The match that starts first, and the longest of those; the end is 0 when there is none.</summary>
    private (int Begin, int End) FindFirst(Post post, int from, int until, Span<int> starts, Span<int> next)
    {
        (int begin, int end) best = (None, 0);
        starts.Fill(None);
        for (int i = from; i < until; i++)
        {
            next.Fill(None);
            int earliest = Step(post, i, best.begin, starts, next);
            for (int place = 0; place < next.Length; place++)
            {
                if (isLast[place] && next[place] <= best.begin && next[place] != None) best = (next[place], i + 1);
            }

            if (best.end > 0 && earliest > best.begin) break;
            next.CopyTo(starts);
        }

        return best;
    }

    /// <summary>Goes over one word; returns the earliest start that is still alive. What starts after the best match so far is not followed.</summary>
    private int Step(Post post, int index, int limit, ReadOnlySpan<int> starts, Span<int> next)
    {
        ref readonly Word word = ref post.Words.Span[index];
        bool parted = word.StartsPhrase;
        int earliest = None;
        for (int place = 0; place < starts.Length; place++)
        {
            int start = starts[place];
            if (start > limit || start == None) continue;
            foreach ((int to, bool isLoose) in following[place])
            {
                if (start >= next[to] || parted && !isLoose || !places[to].Fits(post, word)) continue;
                next[to] = start;
                earliest = Math.Min(earliest, start);
            }
        }

        if (index > limit) return earliest;
        foreach (int to in first)
        {
            if (index >= next[to] || !places[to].Fits(post, word)) continue;
            next[to] = index;
            earliest = Math.Min(earliest, index);
        }

        return earliest;
    }
}
