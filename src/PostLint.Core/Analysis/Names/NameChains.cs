using System.Runtime.InteropServices;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Lets names that stand together share evidence: in one list, in one sentence or paragraph, and where a forename repeats a full name.</summary>
internal static class NameChains
{
    /// <summary>So many plain forenames in a row are a class's, whatever stands around them.</summary>
    private const int NamesOfARoll = 4;

    /// <summary>How many names away a full name may stand for its forename to follow it.</summary>
    private const int Reach = 60;

    public static void Link(Post post, NameCueMap cues, List<NameJudgement> judgements)
    {
        var links = new NameLinks(post, cues);
        for (int i = judgements.Count - 1; i > 0; i--)
        {
            if (links.IsLabel(judgements[i - 1].Candidate, judgements[i].Candidate)) judgements.RemoveAt(i - 1);
        }

        Span<NameJudgement> all = CollectionsMarshal.AsSpan(judgements);
        for (int start = 0; start < all.Length;)
        {
            int end = start + 1;
            while (end < all.Length && links.AreLinked(all[end - 1].Candidate, all[end].Candidate)) end++;
            if (end - start > 1) Share(all[start..end]);
            start = end;
        }

        Gather(post, all);
        for (int i = 0; i < all.Length; i++) Follow(post, all, i);
        Keep(post, all);
    }

    /// <summary>What leads a list, and a year that closes it, holds for its members; a strong member carries the others, and many names in a row are a list of pupils.</summary>
    private static void Share(Span<NameJudgement> chain)
    {
        double lead = chain[0].Lead, tail = chain[^1].Tail;
        int strong = 0, others = 0, plain = 0;
        foreach (NameJudgement member in chain)
        {
            if (IsStrong(member)) strong++;
            if (member.IsOther) others++;
            if (member is { Against: < 2, Candidate: { IsKnown: true, IsAmbiguous: false } }) plain++;
        }

        for (int i = 0; i < chain.Length; i++)
        {
            ref NameJudgement member = ref chain[i];
            double gain = i == 0 || member.Lead > 0 ? 0 : member.Lead == 0 ? lead : Math.Max(0, lead);
            if (member.Tail == 0 && tail > 0)
            {
                gain += tail - 1;
                member.Direct += tail - 1;
            }

            if (lead < 0 || member.IsOther)
            {
                Add(ref member, gain);
                continue;
            }

            bool carried = strong > (IsStrong(member) ? 1 : 0);
            if (carried) gain += 1.5;
            else if (others == 0 && member is { Context: >= 1, Against: < 2 }) gain += chain.Length > 2 ? 1.25 : 0.75;
            else if (others == 0 && plain >= NamesOfARoll && member.Against < 2) gain += 2;
            else if (others > 0 && !member.IsReported) gain -= 1;
            Add(ref member, gain);
            if (carried) member.Direct += 2.5;
        }
    }

    /// <summary>A forename goes with the full name it repeats, be that a pupil's or somebody else's.</summary>
    private static void Follow(Post post, Span<NameJudgement> all, int index)
    {
        ref NameJudgement own = ref all[index];
        if (own.Candidate.ShowsSurname || own.Candidate.WordCount > 1) return;
        ulong word = post.Words[own.Candidate.FirstWord].Hash;
        foreach (NameJudgement other in all[Math.Max(0, index - Reach)..Math.Min(all.Length, index + Reach)])
        {
            if (other.Candidate.FirstWord == own.Candidate.FirstWord || other.Candidate.Shape == NameShape.InitialSurname || !HasWord(post, other.Candidate, word)) continue;
            if (other.IsOther && (other.Candidate.ShowsSurname || other.Against >= 5.5))
            {
                Add(ref own, -5);
                return;
            }

            if (!other.IsReported || own.IsReported) continue;
            Add(ref own, 2.5);
            return;
        }
    }

    /// <summary>Three or more forenames in one sentence, with pupils about and no adult among them, are pupils.</summary>
    private static void Gather(Post post, Span<NameJudgement> all)
    {
        for (int start = 0; start < all.Length;)
        {
            int sentence = post.SentenceOf(all[start].Candidate.FirstWord).FirstWord, end = start, plain = 0;
            for (; end < all.Length && post.SentenceOf(all[end].Candidate.FirstWord).FirstWord == sentence; end++)
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
                Sentence mine = post.SentenceOf(all[i].Candidate.FirstWord), theirs = post.SentenceOf(all[j].Candidate.FirstWord);
                if (mine.Segment == theirs.Segment) gain = Math.Max(gain, mine.FirstWord == theirs.FirstWord ? 1.25 : 1);
            }

            Add(ref all[i], gain);
        }
    }

    private static bool IsStrong(NameJudgement judgement) => judgement.IsReported && judgement.Candidate is { IsKnown: true, IsAmbiguous: false };

    private static void Add(ref NameJudgement judgement, double points)
    {
        judgement.Score += points;
        judgement.Context += Math.Max(0, points);
        judgement.Against += Math.Max(0, -points);
    }

    private static bool HasWord(Post post, NameCandidate name, ulong word)
    {
        for (int i = name.FirstWord; i < name.EndWord; i++)
        {
            if (post.Words[i].Hash == word) return true;
        }

        return false;
    }
}
