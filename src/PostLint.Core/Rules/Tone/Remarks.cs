using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>
/// Finds remarks that no list of phrases foresees: prejudice about a group, sarcasm about a queue. They start from an anchor (a group, "lovely") that
/// means nothing by itself; the cues of its sentence and of those beside it are weighed, together with how much the sentence sounds like such a remark.
/// </summary>
internal sealed class Remarks
{
    private const int Reach = 40, MostAnchors = 12, Sure = 4, Telling = 3;

    /// <summary>The cues that count at most, for and against: many of them do not make a remark surer.</summary>
    private const int LeastCues = -4, MostCues = 8;

    /// <summary>The most that the model says for or against.</summary>
    private const float MostFor = 1.5f, MostAgainst = -3;

    /// <summary>The score from which a remark is reported.</summary>
    private const float Enough = 0.5f;

    /// <summary>Of many sentences one sounds like anything by chance: what each doubling of their number beyond two takes off.</summary>
    private const float OfMany = 0.3f;

    /// <summary>How much a sentence must sound like a remark for cues to make it an error.</summary>
    private const float Heard = 0.8f;

    /// <summary>The score from which a remark that cues only point to is more than a hint.</summary>
    private const float Plain = 1;

    private static readonly ulong[] Relatives = [.. "husband wife mum dad mother father son daughter brother sister gran nan granny grandma grandad grandpa uncle aunt auntie partner".Split(' ').Select(word => WordHash.Of(word))];

    private readonly Lexicon words;
    private readonly CueScale scale;
    private readonly SpeechAct act;
    private readonly float bias, trust, cue;
    private readonly int none;

    /// <param name="anchors">The anchors; each section is a ground, and what stands in [none] takes an anchor's place without being one.</param>
    /// <param name="cues">What is weighed around them.</param>
    /// <param name="act">What the model listens for.</param>
    /// <param name="bias">What every sentence with an anchor starts from.</param>
    /// <param name="trust">What the model's margin is multiplied by.</param>
    /// <param name="cue">What a cue of weight 1 counts.</param>
    public Remarks(Lexicon anchors, Lexicon cues, SpeechAct act, float bias, float trust, float cue)
    {
        words = anchors;
        (this.act, this.bias, this.trust, this.cue) = (act, bias, trust, cue);
        string[] grounds = [.. anchors.Sections];
        none = Array.IndexOf(grounds, "none");
        scale = new CueScale(cues, grounds);
    }

    /// <summary>
    /// Adds a finding for each sentence that says enough: of a kind where listed cues carry it, of the next kind where cues point to it, of the next
    /// but one where it only sounds like it.
    /// </summary>
    public void Find(PostContext context, DiscussionSigns signs, int kind, ref List<ToneFinding>? findings)
    {
        Span<TermMatch> anchors = stackalloc TermMatch[MostAnchors];
        int count = 0, sentence = 0, end = 0;
        foreach (TermMatch match in context.Terms(words))
        {
            if (count > 0 && match.FirstWord >= end)
            {
                Judge(context, sentence, anchors[..count], signs, kind, ref findings);
                count = 0;
            }

            if (count == 0)
            {
                sentence = context.Post.SentenceIndexOf(match.FirstWord);
                end = context.Post.SentenceList[sentence].EndWord;
            }

            if (count > 0 && match.WordCount > anchors[count - 1].WordCount && match.Covers(anchors[count - 1])) anchors[count - 1] = match;
            else if (count < MostAnchors && (count == 0 || match.WordCount == anchors[count - 1].WordCount || !anchors[count - 1].Covers(match))) anchors[count++] = match;
        }

        if (count > 0) Judge(context, sentence, anchors[..count], signs, kind, ref findings);
    }

    /// <summary>Adds a finding for each sentence that sounds so much like a remark that it needs no anchor: "even the quiet ones from over the river".</summary>
    /// <param name="enough">The margin of the model that it takes.</param>
    public void FindUnanchored(PostContext context, DiscussionSigns signs, int kind, float enough, ref List<ToneFinding>? findings)
    {
        enough += OfMany * context.SpeechActs.Doublings;
        if (context.SpeechActs.Most(act) < enough) return;
        for (int i = 0; i < context.Post.SentenceList.Count; i++)
        {
            Sentence sentence = context.Post.SentenceList[i];
            float sounds = context.Sounds(i, act);
            if (sounds < enough || sentence.WordCount < SpeechActScores.ShortSentence) continue;
            TextSpan prose = context.WordSpan(sentence.FirstWord, sentence.WordCount);
            if (context.Post.IsQuoted(prose) || signs.Show(context.Post, sentence.FirstWord, ofItsTime: false)) continue;
            (findings ??= []).Add(new ToneFinding(prose, context.Source(prose), kind, [new("how the sentence sounds", Math.Round(sounds, 2))]));
        }
    }

    /// <summary>Looks at a sentence as if nothing were quoted, and again with its quotations only where that says enough.</summary>
    private void Judge(PostContext context, int sentence, ReadOnlySpan<TermMatch> anchors, DiscussionSigns signs, int kind, ref List<ToneFinding>? findings)
    {
        Span<sbyte> best = stackalloc sbyte[CueSum.MostClasses];
        CueSum sum = Weigh(context, sentence, anchors, quotes: false, best, out float score);
        if (score >= Enough && context.Post.Quotations.Count > 0) sum = Weigh(context, sentence, anchors, quotes: true, best, out score);
        if (score < Enough || signs.Show(context.Post, anchors[0].FirstWord, ofItsTime: false)) return;
        TextSpan prose = context.WordSpan(sum.First, sum.End - sum.First);
        // Cues carry an error only where the sentence also sounds like it, and a warning where it does not sound like something else.
        float sounds = context.Sounds(sentence, act);
        if (sum.Total < Sure || sounds < Heard) kind += sum.Total >= Telling && score >= Plain && sounds >= 0 ? 1 : 2;
        float cues = cue * Math.Clamp(sum.Total, LeastCues, MostCues);
        Evidence[] evidence = [new("how the sentence sounds", Math.Round(score - cues, 2)), new("what stands around it", Math.Round(cues, 2))];
        (findings ??= []).Add(new ToneFinding(prose, context.Source(prose), kind, evidence));
    }

    private CueSum Weigh(PostContext context, int index, ReadOnlySpan<TermMatch> anchors, bool quotes, Span<sbyte> best, out float score)
    {
        best.Clear();
        var sum = new CueSum(best);
        Post post = context.Post;
        uint spoken = 0;
        foreach (TermMatch anchor in anchors)
        {
            if (anchor.Section == none || IsSomebodys(post, anchor) || quotes && CueScale.IsQuoted(post, anchor.FirstWord, anchor.WordCount)) continue;
            spoken |= 1u << anchor.Section;
            sum.Cover(anchor.FirstWord, anchor.WordCount);
        }

        score = float.MinValue;
        if (spoken == 0) return sum;
        Sentence sentence = post.SentenceList[index];
        int first = Math.Max(sentence.FirstWord, anchors[0].FirstWord - Reach), end = Math.Min(sentence.EndWord, anchors[^1].EndWord + Reach);
        scale.Weigh(post, first, end, spoken, anchors, beside: false, quotes, ref sum);
        if (end == sentence.EndWord && index + 1 < post.SentenceList.Count && post.SentenceList[index + 1] is var next && next.Segment == sentence.Segment)
        {
            end = Math.Min(next.EndWord, next.FirstWord + Reach);
            scale.Weigh(post, next.FirstWord, end, spoken, anchors, beside: true, quotes, ref sum);
        }

        if (first == sentence.FirstWord && index > 0 && post.SentenceList[index - 1] is var last && last.Segment == sentence.Segment)
        {
            first = Math.Max(last.FirstWord, last.EndWord - Reach);
            scale.Weigh(post, first, last.EndWord, spoken, anchors, beside: true, quotes, ref sum);
        }

        score = bias + cue * Math.Clamp(sum.Total, LeastCues, MostCues);
        if (sum.Total < Sure) score -= OfMany * MathF.Log2(Math.Max(2, post.SentenceList.Count) / 2f);
        // Where the cues leave the model no chance, it is not asked.
        if (score + trust * MostFor >= Enough) score += trust * Math.Clamp(context.Sounds(index, act), MostAgainst, MostFor);
        return sum;
    }

    /// <summary>"Amina's mum" is one person, not a group, and so is anybody's husband.</summary>
    private static bool IsSomebodys(Post post, TermMatch anchor)
    {
        if (anchor.FirstWord == 0 || post.WordList[anchor.FirstWord].StartsPhrase) return false;
        Word owner = post.WordList[anchor.FirstWord - 1];
        if (!owner.Is(WordFlags.Possessive)) return false;
        return owner.Is(WordFlags.Capitalised) && NameTable.Lookup(owner.Hash).IsForename || Array.IndexOf(Relatives, post.WordList[anchor.FirstWord].Hash) >= 0;
    }
}
