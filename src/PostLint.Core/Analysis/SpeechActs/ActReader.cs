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
public sealed class ActReader(SpeechAct act, ActCues cues, float bias = 0)
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
            float sounds = Math.Clamp(context.Sounds(i, act), MostAgainst, MostFor), sum = bias + sounds;
            for (ulong left = present; left != 0; left &= left - 1) sum += cues.WeightOf(BitOperations.TrailingZeroCount(left));
            if (sum < Enough || !quotes && post.IsQuoted(context.WordSpan(sentence.FirstWord, sentence.WordCount))) continue;
            Add(findings, i, sentence, sum, sounds, present);
        }
    }

    /// <summary>Adds a sentence, to the finding before where it goes straight on.</summary>
    private void Add(List<ActFinding> findings, int index, Sentence sentence, float sum, float sounds, ulong present)
    {
        if (findings is [.., var last] && last.Sentence + last.Count == index && last.Prose.End <= sentence.Span.Start && last.Prose.End + MostGap >= sentence.Span.Start)
        {
            bool stronger = sum > last.Score;
            findings[^1] = last with
            {
                Prose = TextSpan.FromBounds(last.Prose.Start, sentence.Span.End),
                Count = last.Count + 1,
                Score = Math.Max(sum, last.Score),
                Evidence = stronger ? EvidenceOf(sounds, present) : last.Evidence,
            };
            return;
        }

        findings.Add(new ActFinding(sentence.Span, index, 1, sum, EvidenceOf(sounds, present)));
    }

    /// <summary>The most white space between two sentences of one paragraph (UTF-16 code units).</summary>
    private const int MostGap = 2;

    private List<Evidence> EvidenceOf(float sounds, ulong present)
    {
        List<Evidence> evidence = [new Evidence("how the sentence sounds", Math.Round(sounds + bias, 2))];
        for (ulong left = present; left != 0; left &= left - 1)
        {
            int section = BitOperations.TrailingZeroCount(left);
            evidence.Add(new Evidence(cues.ReasonOf(section), cues.WeightOf(section)));
        }

        return evidence;
    }
}
