using System.Runtime.InteropServices;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Lets names that stand together share evidence: in one list, in one sentence or paragraph, and where a forename repeats a full name.</summary>
internal static class NameChains
{
    /// <summary>So many plain forenames in a row are a class's, whatever stands around them.</summary>
    private const int NamesOfARoll = 3;

    public static void Link(Post post, NameCueMap cues, List<NameJudgement> judgements)
    {
        if (judgements.Count == 0) return;
        var links = new NameLinks(post, cues);
        int kept = 0;
        for (int i = 0; i < judgements.Count; i++)
        {
            if (i + 1 < judgements.Count && links.IsLabel(judgements[i].Candidate, judgements[i + 1].Candidate)) continue;
            judgements[kept++] = judgements[i];
        }

        judgements.RemoveRange(kept, judgements.Count - kept);

        Span<NameJudgement> all = CollectionsMarshal.AsSpan(judgements);
        for (int start = 0; start < all.Length;)
        {
            int end = start + 1;
            while (end < all.Length && links.AreLinked(all[end - 1].Candidate, all[end].Candidate)) end++;
            if (end - start > 1) Share(all[start..end]);
            start = end;
        }

        Gather(all);
        new NameRepeats(post, all).Follow();
        Keep(post, all);
    }

    /// <summary>What leads a list, and a year that closes it, holds for its members; a strong member carries the others, and many names in a row are a list of pupils.</summary>
    private static void Share(Span<NameJudgement> chain)
    {
        double lead = chain[0].IsOther ? Math.Min(0, chain[0].Lead) : chain[0].Lead, tail = chain[^1].Tail;
        int strong = 0, others = 0, plain = 0, places = 0;
        foreach (NameJudgement member in chain)
        {
            if (IsStrong(member)) strong++;
            if (member.IsOther) others++;
            if (member.Candidate.First.IsPlace) places++;
            if (member is { Against: < 2, Candidate: { IsKnown: true, IsAmbiguous: false } }) plain++;
        }

        for (int i = 0; i < chain.Length; i++)
        {
            ref NameJudgement member = ref chain[i];
            double gain = i == 0 || member.Lead > 0 ? 0 : member.Lead == 0 && (lead > 0 || member.Tail <= 0) ? lead : Math.Max(0, lead);
            member.Direct += Math.Max(0, gain);
            if (member.Tail == 0 && tail < 0) gain += tail;
            if (member.Tail == 0 && tail > 0)
            {
                // "Run by Odette Lacroix and Jamal of Year 9": the year outweighs the 'by'.
                gain += tail - 1 + Math.Clamp(-member.Lead, 0, 4);
                member.Direct += tail - 1;
            }

            if (lead < 0 || member.IsOther)
            {
                Add(ref member, gain);
                continue;
            }

            bool carried = strong > (IsStrong(member) ? 1 : 0);
            // A row of Paris, Vienna and Sofia is one of places.
            if (!carried && places * 2 > chain.Length) continue;
            if (carried) gain += 1.5;
            else if (others == 0 && member is { Context: >= 1.75, Against: < 2 }) gain += chain.Length > 2 ? 1.25 : 0.75;
            else if (others == 0 && plain >= NamesOfARoll && member.Against < 2) gain += 2;
            else if (others > 0 && !member.IsReported) gain -= 1;
            Add(ref member, gain);
            if (carried) member.Direct += 2.5;
        }
    }

    /// <summary>Three or more forenames in one sentence, with pupils about and no adult among them, are pupils.</summary>
    private static void Gather(Span<NameJudgement> all)
    {
        for (int start = 0; start < all.Length;)
        {
            int sentence = all[start].Candidate.Sentence, end = start, plain = 0;
            for (; end < all.Length && all[end].Candidate.Sentence == sentence; end++)
            {
                if (all[end] is { Context: >= 0.75, Against: <= 1, Candidate: { IsKnown: true, IsAmbiguous: false } }) plain++;
            }

            for (int i = start; i < end && plain >= 3; i++)
            {
                if (!all[i].IsReported && all[i].Against <= 1) Add(ref all[i], 1.25);
            }

            start = end;
        }
    }

    /// <summary>A pupil named near by makes it likelier that the next name is a pupil's too.</summary>
    private static void Keep(Post post, Span<NameJudgement> all)
    {
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].IsReported || all[i].IsOther || all[i].Context <= 0) continue;
            double gain = 0;
            for (int j = Math.Max(0, i - 3); j < Math.Min(all.Length, i + 4); j++)
            {
                if (j == i || !IsStrong(all[j])) continue;
                int mine = all[i].Candidate.Sentence, theirs = all[j].Candidate.Sentence;
                if (post.Sentences[mine].Segment == post.Sentences[theirs].Segment) gain = Math.Max(gain, mine == theirs ? 1.25 : 1);
            }

            Add(ref all[i], gain);
        }
    }

    private static bool IsStrong(NameJudgement judgement) => judgement.IsReported && judgement.Candidate is { IsKnown: true, IsAmbiguous: false };

    internal static void Add(ref NameJudgement judgement, double points)
    {
        judgement.Score += points;
        judgement.Context += Math.Max(0, points);
        judgement.Against += Math.Max(0, -points);
    }
}
