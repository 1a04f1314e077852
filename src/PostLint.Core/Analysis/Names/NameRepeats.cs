using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Lets a forename go with the full name it repeats near by, be that a pupil's or somebody else's.</summary>
internal readonly ref struct NameRepeats(Post post, Span<NameJudgement> all)
{
    /// <summary>How many names away the full name may stand.</summary>
    private const int Reach = 60;

    private readonly Span<NameJudgement> all = all;

    public void Follow()
    {
        // Only names that are settled either way can be followed; they are few, and stand in text order.
        var settled = new List<int>();
        var hashes = new List<ulong>();
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Candidate.Shape == NameShape.InitialSurname || !all[i].IsReported && !IsSurelyOther(all[i])) continue;
            settled.Add(i);
            hashes.Add(post.Words[all[i].Candidate.FirstWord].Hash);
            settled.Add(i);
            hashes.Add(post.Words[all[i].Candidate.EndWord - 1].Hash);
        }

        if (settled.Count == 0) return;
        ReadOnlySpan<ulong> known = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(hashes);
        for (int i = 0, from = 0, to = 0; i < all.Length; i++)
        {
            while (from < settled.Count && settled[from] < i - Reach) from++;
            while (to < settled.Count && settled[to] < i + Reach) to++;
            if (from < to && all[i].Candidate is { ShowsSurname: false, WordCount: 1 }) Follow(i, settled, known, from, to);
        }
    }

    private void Follow(int index, List<int> settled, ReadOnlySpan<ulong> known, int from, int to)
    {
        ref NameJudgement own = ref all[index];
        ulong word = post.Words[own.Candidate.FirstWord].Hash;
        for (int found; from < to && (found = known[from..to].IndexOf(word)) >= 0; from += found + 1)
        {
            NameJudgement other = all[settled[from + found]];
            if (settled[from + found] == index) continue;
            if (IsSurelyOther(other))
            {
                NameChains.Add(ref own, -5);
                return;
            }

            if (!other.IsReported || own.IsReported) continue;
            NameChains.Add(ref own, 2.5);
            return;
        }
    }

    private static bool IsSurelyOther(NameJudgement judgement) => judgement.IsOther && (judgement.Candidate.ShowsSurname || judgement.Against >= 5.5);
}
