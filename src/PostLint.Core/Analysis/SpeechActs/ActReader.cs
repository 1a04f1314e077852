using System.Buffers;
using System.Numerics;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Finds the sentences that do an act: how much they sound like it (<see cref="SpeechActModel"/>), the cues that stand in them and what a rule sees
/// besides add up, and 1 is enough. A sentence that somebody else says, in quotation marks or a block quote, is left out.
/// </summary>
/// <param name="act">The act.</param>
/// <param name="cues">The cues and their weights.</param>
/// <param name="bias">What is added to every sentence: how far the model is trusted by itself (0: a margin of 1 is enough).</param>
/// <param name="alone">What is taken off a sentence in which no cue speaks for the act.</param>
/// <param name="trust">What the model's margin is multiplied by, beside cues of which each weighs little.</param>
/// <param name="beyond">What a sentence shows beyond cues, such as that it names a person; null when the rule looks at nothing else.</param>
public sealed class ActReader(SpeechAct act, ActCues cues, float bias = 0, float alone = 0, float trust = 1, Func<PostContext, Sentence, Evidence?>? beyond = null)
{
    /// <summary>What is enough, and the most that the model says for or against.</summary>
    private const float Enough = 1, MostFor = 1.5f, MostAgainst = -1.2f, Rounding = 0.01f;

    /// <summary>In a shorter sentence the model has too little to go by, and says less for it.</summary>
    private const int ShortSentence = 5;

    /// <summary>Of many sentences one sounds like anything by chance: what each doubling of their number beyond two takes off.</summary>
    private const float OfMany = 0.5f;

    /// <summary>The most white space between two sentences of one paragraph (UTF-16 code units).</summary>
    private const int MostGap = 2;

    /// <summary>Adds a finding for each run of sentences that do the act.</summary>
    /// <param name="quotes">Whether what others say counts too.</param>
    /// <param name="lean">What is added to every sentence because of who posts it where.</param>
    public void Find(PostContext context, List<ActFinding> findings, bool quotes = false, float lean = 0)
    {
        Post post = context.Post;
        int count = post.SentenceList.Count;
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(count + 2);
        Span<ulong> present = rented.AsSpan(0, count + 2);
        ulong ofPost = ReadSections(context, present);
        lean -= OfMany * MathF.Log2(Math.Max(2, Spoken(post)) / 2f);
        for (int i = 0; i < count; i++)
        {
            Sentence sentence = post.SentenceList[i];
            if (sentence.WordCount == 0) continue;
            ulong own = present[i + 1] | ofPost, sections = cues.Join(own, own | present[i] | present[i + 2]);
            // Where the cues leave the model no chance, it is not asked.
            if (beyond is null && bias + lean + Math.Max(0, -alone) + trust * MostFor + cues.Sum(sections) < Enough - Rounding) continue;
            float sounds = Sounds(context, i, sentence, (sections & cues.For) != 0), sum = bias + lean + sounds + cues.Sum(sections);
            Evidence? other = beyond?.Invoke(context, sentence);
            if (other is { } seen) sum += (float)seen.Weight;
            if (sum < Enough || !quotes && post.IsQuoted(context.WordSpan(sentence.FirstWord, sentence.WordCount))) continue;
            Add(findings, new ActFinding(Trimmed(post.Prose.Text, sentence.Span), i, 1, sum, EvidenceOf(sounds, lean, sections, other)) { HasCue = (sections & cues.For) != 0 });
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }

    private float Sounds(PostContext context, int index, Sentence sentence, bool hasCue)
    {
        float sounds = trust * Math.Clamp(context.Sounds(index, act), MostAgainst, MostFor);
        if (sounds > 0 && sentence.WordCount < ShortSentence) sounds *= (float)sentence.WordCount / ShortSentence;
        return hasCue ? sounds : sounds - alone;
    }

    /// <summary>How many sentences hold a word.</summary>
    private static int Spoken(Post post)
    {
        int count = 0;
        foreach (Sentence sentence in post.Sentences) count += sentence.WordCount > 0 ? 1 : 0;
        return count;
    }

    /// <summary>Reads the sections of each sentence, with an empty place before the first and after the last; returns those of the whole post.</summary>
    private ulong ReadSections(PostContext context, Span<ulong> present)
    {
        present.Clear();
        TermEnumerator terms = context.Terms(cues.Lexicon);
        bool more = terms.MoveNext();
        ulong all = 0;
        for (int i = 0; i < present.Length - 2; i++)
        {
            Sentence sentence = context.Post.SentenceList[i];
            ulong found = cues.HasMarks && sentence.WordCount > 0 ? cues.Of(context.Marks(i)) : 0;
            for (; more && terms.Current.FirstWord < sentence.EndWord; more = terms.MoveNext()) found |= 1UL << terms.Current.Section;
            present[i + 1] = found;
            all |= found;
        }

        return all & cues.OfPost;
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

    private List<Evidence> EvidenceOf(float sounds, float lean, ulong present, Evidence? other)
    {
        List<Evidence> evidence = [new Evidence("how the sentence sounds", Math.Round(sounds + bias, 2))];
        if (lean != 0) evidence.Add(new Evidence("who posts it, and how many sentences there are", Math.Round(lean, 2)));
        for (ulong left = present; left != 0; left &= left - 1)
        {
            int section = BitOperations.TrailingZeroCount(left);
            evidence.Add(new Evidence(cues.ReasonOf(section), cues.WeightOf(section)));
        }

        if (other is { } seen) evidence.Add(seen);
        return evidence;
    }
}
