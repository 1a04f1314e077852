using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>
/// Finds remarks that no list of phrases foresees: prejudice about a group, sarcasm about a queue. They start from an anchor (a group, "lovely") that
/// means nothing by itself; the cues of its sentence and of those beside it are weighed, together with a linear model of how such remarks sound.
/// </summary>
internal sealed class Remarks
{
    private const int Reach = 40, MostAnchors = 12, Sure = 4;

    /// <summary>The score from which a remark is reported.</summary>
    private const float Enough = 0.5f;

    private readonly Lexicon words;
    private readonly CueScale scale;
    private readonly WordWeights weights;
    private readonly int none;

    /// <param name="anchors">The anchors; each section is a ground, and what stands in [none] takes an anchor's place without being one.</param>
    /// <param name="cues">What is weighed around them.</param>
    /// <param name="model">How remarks of this sort sound.</param>
    public Remarks(Lexicon anchors, Lexicon cues, Lexicon model)
    {
        words = anchors;
        string[] grounds = [.. anchors.Sections];
        none = Array.IndexOf(grounds, "none");
        scale = new CueScale(cues, grounds);
        weights = new WordWeights(model, grounds);
    }

    /// <summary>
    /// Adds a finding for each sentence that says enough: of a kind where listed cues carry it, and of the next kind where it only sounds like it.
    /// </summary>
    public void Find(PostContext context, DiscussionSigns signs, int kind, ref List<ToneFinding>? findings)
    {
        Span<TermMatch> anchors = stackalloc TermMatch[MostAnchors];
        int count = 0;
        Sentence sentence = default;
        foreach (TermMatch match in context.Terms(words))
        {
            if (count > 0 && match.FirstWord >= sentence.EndWord)
            {
                Judge(context, sentence, anchors[..count], signs, kind, ref findings);
                count = 0;
            }

            if (count == 0) sentence = context.Post.SentenceOf(match.FirstWord);
            if (count > 0 && match.WordCount > anchors[count - 1].WordCount && match.Covers(anchors[count - 1])) anchors[count - 1] = match;
            else if (count < MostAnchors && (count == 0 || match.WordCount == anchors[count - 1].WordCount || !anchors[count - 1].Covers(match))) anchors[count++] = match;
        }

        if (count > 0) Judge(context, sentence, anchors[..count], signs, kind, ref findings);
    }

    private void Judge(PostContext context, Sentence sentence, ReadOnlySpan<TermMatch> anchors, DiscussionSigns signs, int kind, ref List<ToneFinding>? findings)
    {
        Span<sbyte> best = stackalloc sbyte[CueSum.MostClasses];
        best.Clear();
        var sum = new CueSum(best);
        Post post = context.Post;
        Span<TermMatch> named = stackalloc TermMatch[MostAnchors];
        int count = 0;
        uint spoken = 0;
        foreach (TermMatch anchor in anchors)
        {
            if (anchor.Section == none || post.IsQuoted(context.WordSpan(anchor.FirstWord, anchor.WordCount))) continue;
            named[count++] = anchor;
            spoken |= 1u << anchor.Section;
            sum.Cover(anchor.FirstWord, anchor.WordCount);
        }

        if (spoken == 0) return;
        int first = Math.Max(sentence.FirstWord, anchors[0].FirstWord - Reach), end = Math.Min(sentence.EndWord, anchors[^1].EndWord + Reach);
        scale.Weigh(post, first, end, spoken, anchors, beside: false, ref sum);
        if (end == sentence.EndWord) end = WeighNext(post, sentence, spoken, anchors, ref sum);
        if (first == sentence.FirstWord) first = WeighLast(post, sentence, spoken, anchors, ref sum);
        if (weights.Score(post, first, end, named[..count], spoken, sum.Total) < Enough || signs.Show(post, anchors[0].FirstWord, ofItsTime: false)) return;
        var prose = context.WordSpan(sum.First, sum.End - sum.First);
        (findings ??= []).Add(new ToneFinding(prose, context.Source(prose), sum.Total >= Sure ? kind : kind + 1));
    }

    /// <summary>Weighs what reaches across from the next sentence of the paragraph; the end of what was read.</summary>
    private int WeighNext(Post post, Sentence sentence, uint spoken, ReadOnlySpan<TermMatch> anchors, ref CueSum sum)
    {
        if (sentence.EndWord >= post.WordList.Count || post.SentenceOf(sentence.EndWord) is var next && next.Segment != sentence.Segment) return sentence.EndWord;
        int end = Math.Min(next.EndWord, next.FirstWord + Reach);
        scale.Weigh(post, next.FirstWord, end, spoken, anchors, beside: true, ref sum);
        return end;
    }

    /// <summary>The same for the sentence before; the start of what was read.</summary>
    private int WeighLast(Post post, Sentence sentence, uint spoken, ReadOnlySpan<TermMatch> anchors, ref CueSum sum)
    {
        if (sentence.FirstWord == 0 || post.SentenceOf(sentence.FirstWord - 1) is var last && last.Segment != sentence.Segment) return sentence.FirstWord;
        int first = Math.Max(last.FirstWord, last.EndWord - Reach);
        scale.Weigh(post, first, last.EndWord, spoken, anchors, beside: true, ref sum);
        return first;
    }
}
