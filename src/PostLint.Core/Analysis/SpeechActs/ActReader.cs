using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Finds the sentences that do an act: how much they sound like it (<see cref="SpeechActModel"/>), the cues that stand in them and what a rule sees
/// besides add up, and 1 is enough. A sentence that somebody else says, in quotation marks or a block quote, is left out.
/// </summary>
/// <param name="act">The act.</param>
/// <param name="cues">The cues and their weights.</param>
/// <param name="bias">What is added to every sentence: how far the model is trusted by itself (0: a margin of 0.8 is enough).</param>
/// <param name="beyond">What a sentence shows beyond cues, such as that it names a person; null when the rule looks at nothing else. Asked where it may matter.</param>
public sealed class ActReader(SpeechAct act, ActCues cues, float bias = 0, Func<PostContext, Sentence, Evidence?>? beyond = null)
{
    /// <summary>What is enough, and the most that the model says for or against.</summary>
    private const float Enough = 1, MostFor = 1.5f, MostAgainst = -3f, Rounding = 0.01f;

    /// <summary>What the models' margin is multiplied by: one beside cues for all acts finds more on drafts of writers left out than one fitted to each.</summary>
    private const float Trust = 1.2f;

    /// <summary>Of many sentences one sounds like anything by chance: what a doubling of their number beyond two takes off, and how many doublings count.</summary>
    private const float OfMany = 0.8f, MostDoublings = 1.5f;

    /// <summary>What is longer than so many doublings (256 sentences) is no post, and all of them count: there the models alone are silent, and no sentence is weighed for them.</summary>
    private const float LongestPost = 7;

    /// <summary>The most white space between two sentences of one paragraph (UTF-16 code units).</summary>
    private const int MostGap = 2;

    /// <summary>A finding for each run of sentences that do the act; empty for most posts.</summary>
    /// <param name="quotes">Whether what others say counts too.</param>
    /// <param name="lean">What is added to every sentence because of who posts it where.</param>
    /// <param name="most">The most that a sentence can show beyond cues.</param>
    public ReadOnlySpan<ActFinding> Find(PostContext context, bool quotes = false, float lean = 0, float most = 0)
    {
        float many = Many(context), mostFor = MostForAmong(many);
        lean -= many;
        // What the model must say where no cue stands. Few posts hold a cue or a sentence of which it says that much, and the rest is left here.
        float needed = (Enough - Rounding - bias - lean - most) / Trust;
        bool heard = needed <= mostFor && context.SpeechActs.Most(act) >= needed;
        if (!heard && !cues.HasMarks && context.Terms(cues.Lexicon).IsEmpty) return [];
        int count = context.Post.SentenceList.Count;
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(count + 2);
        Span<ulong> present = rented.AsSpan(0, count + 2);
        ulong ofPost = ReadSections(context, present, out ulong all);
        List<ActFinding>? findings = null;
        if (heard || (cues.Join(all, all) & cues.Raising) != 0) findings = Weigh(context, present, ofPost, quotes, lean, most);
        ArrayPool<ulong>.Shared.Return(rented);
        return CollectionsMarshal.AsSpan(findings);
    }

    private List<ActFinding>? Weigh(PostContext context, ReadOnlySpan<ulong> present, ulong ofPost, bool quotes, float lean, float most)
    {
        Post post = context.Post;
        SpeechActScores scores = context.SpeechActs;
        float enough = Enough - Rounding - bias - lean - most, mostFor = MostForAmong(Many(context));
        List<ActFinding>? findings = null;
        for (int i = 0; i < present.Length - 2; i++)
        {
            ulong own = present[i + 1] | (present[i] | present[i + 2]) & cues.OfNeighbours | ofPost, sections = own == 0 ? 0 : cues.Join(own, own | present[i] | present[i + 2]);
            float weight = sections == 0 ? 0 : cues.Sum(sections);
            // Where the rest leaves the model no chance, or its margin the rest, nothing more is asked.
            if (Trust * Math.Min(mostFor, Math.Max(MostAgainst, scores.Of(i, act))) + weight < enough) continue;
            Sentence sentence = post.SentenceList[i];
            float sounds = Sounds(scores.Of(i, act), mostFor, sentence), sum = bias + lean + sounds + weight;
            Evidence? other = sum + most >= Enough ? beyond?.Invoke(context, sentence) : null;
            if (other is { } seen) sum += (float)seen.Weight;
            if (sum < Enough || !quotes && post.IsQuoted(context.WordSpan(sentence.FirstWord, sentence.WordCount))) continue;
            // What only the number of sentences is made up for with is heard, and no surer for it.
            float sure = Math.Max(Enough, sum - Math.Max(0, sounds - Trust * MostFor));
            Add(findings ??= [], new ActFinding(Trimmed(post.Prose.Text, sentence.Span), i, 1, sure, EvidenceOf(sounds, lean, sections, other)) { HasCue = (sections & cues.For) != 0, Cues = weight, IsHeard = scores.Of(i, act) >= 0 });
        }

        return findings;
    }

    /// <summary>What the number of sentences takes off each of them; one that sounds very much like the act is heard among many all the same, so that its margin may make up for this.</summary>
    private static float Many(PostContext context) =>
        OfMany * (context.SpeechActs.Doublings > LongestPost ? context.SpeechActs.Doublings : Math.Min(MostDoublings, context.SpeechActs.Doublings));

    private static float MostForAmong(float many) => MostFor + Math.Min(OfMany * MostDoublings, many) / Trust;

    private static float Sounds(float margin, float mostFor, Sentence sentence)
    {
        float sounds = Trust * Math.Clamp(margin, MostAgainst, mostFor);
        return sounds > 0 && sentence.WordCount < SpeechActScores.ShortSentence ? sounds * sentence.WordCount / SpeechActScores.ShortSentence : sounds;
    }

    /// <summary>Reads the sections of each sentence, with an empty place before the first and after the last; returns those that count for the whole post.</summary>
    private ulong ReadSections(PostContext context, Span<ulong> present, out ulong all)
    {
        present.Clear();
        all = 0;
        ReadOnlySpan<Sentence> sentences = context.Post.Sentences.Span;
        int sentence = 0;
        TermMatch innocent = default;
        foreach (TermMatch match in context.Terms(cues.Lexicon))
        {
            // "School council" is innocent as a whole, and its "council" is nobody in power.
            if (cues.WeightOf(match.Section) < 0) innocent = match;
            else if (innocent.WordCount > match.WordCount && innocent.Covers(match)) continue;
            while (sentence < sentences.Length - 1 && sentences[sentence].EndWord <= match.FirstWord) sentence++;
            present[sentence + 1] |= 1UL << match.Section;
            all |= 1UL << match.Section;
        }

        for (int i = 0; cues.HasMarks && i < sentences.Length; i++)
        {
            ulong marked = cues.Of(context.Marks(i));
            present[i + 1] |= marked;
            all |= marked;
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
