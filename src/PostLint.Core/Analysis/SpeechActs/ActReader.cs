using System.Numerics;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Finds the sentences that do an act: how much they sound like it (<see cref="SpeechActModel"/>) and the cues that stand in them add up, and 1 is enough.
/// A sentence that somebody else says, in quotation marks or a block quote, is left out.
/// </summary>
/// <param name="act">The act.</param>
/// <param name="cues">The cues and their weights.</param>
/// <param name="bias">What is added to every sentence: how far the model is trusted by itself (0: a margin of 1 is enough).</param>
/// <param name="trust">What the model's margin is multiplied by, beside cues of which each weighs little.</param>
/// <param name="beyond">What a sentence shows beyond cues, such as that it names a person; null when the rule looks at nothing else.</param>
public sealed class ActReader(SpeechAct act, ActCues cues, float bias = 0, float trust = 1, Func<PostContext, Sentence, Evidence?>? beyond = null)
{
    /// <summary>What is enough, and the most that the model says for or against.</summary>
    private const float Enough = 1, MostFor = 1.5f, MostAgainst = -1.2f;

    /// <summary>Adds a finding for each run of sentences that do the act.</summary>
    /// <param name="quotes">Whether what others say counts too.</param>
    public void Find(PostContext context, List<ActFinding> findings, bool quotes = false)
    {
        Post post = context.Post;
        ulong ofPost = 0;
        foreach (TermMatch match in context.Terms(cues.Lexicon))
        {
            if (cues.ReachesPost(match.Section)) ofPost |= 1UL << match.Section;
        }

        TermEnumerator terms = context.Terms(cues.Lexicon);
        bool more = terms.MoveNext();
        for (int i = 0; i < post.SentenceList.Count; i++)
        {
            Sentence sentence = post.SentenceList[i];
            ulong present = ofPost;
            for (; more && terms.Current.FirstWord < sentence.EndWord; more = terms.MoveNext()) present |= 1UL << terms.Current.Section;
            if (sentence.WordCount == 0) continue;
            float sounds = trust * Math.Clamp(context.Sounds(i, act), MostAgainst, MostFor), sum = bias + sounds;
            for (ulong left = present; left != 0; left &= left - 1) sum += cues.WeightOf(BitOperations.TrailingZeroCount(left));
            Evidence? other = beyond?.Invoke(context, sentence);
            if (other is { } seen) sum += (float)seen.Weight;
            if (sum < Enough || !quotes && post.IsQuoted(context.WordSpan(sentence.FirstWord, sentence.WordCount))) continue;
            Add(findings, new ActFinding(Trimmed(post.Prose.Text, sentence.Span), i, 1, sum, EvidenceOf(sounds, present, other)));
        }
    }

    /// <summary>The sentence without the white space before it.</summary>
    private static TextSpan Trimmed(ReadOnlySpan<char> prose, TextSpan span)
    {
        int start = span.Start;
        while (start < span.End && char.IsWhiteSpace(prose[start])) start++;
        return TextSpan.FromBounds(start, span.End);
    }

    /// <summary>Adds a sentence, to the finding before where it goes straight on.</summary>
    private static void Add(List<ActFinding> findings, ActFinding next)
    {
        if (findings is [.., var last] && last.Sentence + last.Count == next.Sentence && last.Prose.End <= next.Prose.Start && last.Prose.End + MostGap >= next.Prose.Start)
        {
            ActFinding stronger = next.Score > last.Score ? next : last;
            findings[^1] = stronger with { Prose = TextSpan.FromBounds(last.Prose.Start, next.Prose.End), Sentence = last.Sentence, Count = last.Count + 1 };
            return;
        }

        findings.Add(next);
    }

    /// <summary>The most white space between two sentences of one paragraph (UTF-16 code units).</summary>
    private const int MostGap = 2;

    private List<Evidence> EvidenceOf(float sounds, ulong present, Evidence? other)
    {
        List<Evidence> evidence = [new Evidence("how the sentence sounds", Math.Round(sounds + bias, 2))];
        for (ulong left = present; left != 0; left &= left - 1)
        {
            int section = BitOperations.TrailingZeroCount(left);
            evidence.Add(new Evidence(cues.ReasonOf(section), cues.WeightOf(section)));
        }

        if (other is { } seen) evidence.Add(seen);
        return evidence;
    }
}
