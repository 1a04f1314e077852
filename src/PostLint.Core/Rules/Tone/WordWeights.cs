using System.Globalization;
using System.Runtime.InteropServices;
using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>
/// A linear model over the words, the pairs and the triples around anchors: what a remark sounds like when no listed cue stands in it. The anchors
/// themselves count as one placeholder, so that what is learned of one group holds for all. The heads of the file's sections are weights.
/// </summary>
internal sealed class WordWeights
{
    /// <summary>The words that stand in the file for an anchor and for a quoted word; the first word of an entry that weighs a ground.</summary>
    private const string Anchor = "grp", Quoted = "quo", Ground = "ground";

    private const int LeastCues = -4, MostCues = 8;

    private static readonly ulong AnchorHash = WordHash.Of(Anchor), QuotedHash = WordHash.Of(Quoted);

    private readonly PhraseTable table;
    private readonly float[] weights;
    private readonly float bias, cue;
    private readonly float[] grounds;

    public WordWeights(Lexicon model, string[] grounds)
    {
        weights = [.. model.Sections.Select(head => float.Parse(head.Split(' ')[^1], CultureInfo.InvariantCulture))];
        bias = weights[Array.FindIndex([.. model.Sections], head => head.StartsWith("bias ", StringComparison.Ordinal))];
        cue = weights[Array.FindIndex([.. model.Sections], head => head.StartsWith("cues ", StringComparison.Ordinal))];
        table = model.ToTable();
        this.grounds = [.. grounds.Select(ground => WeightOf(WordHash.Combine(WordHash.Of(Ground), WordHash.Of(ground))))];
    }

    /// <summary>How much a stretch of words sounds like a remark about the grounds; above zero it rather does.</summary>
    public float Score(Post post, int first, int end, ReadOnlySpan<TermMatch> anchors, uint spoken, int cues, bool quotes)
    {
        ReadOnlySpan<Word> words = CollectionsMarshal.AsSpan(post.WordList);
        ulong before = 0, last = 0;
        float sum = 0;
        int count = 0;
        for (int i = first; i < end; count++)
        {
            int length = anchors.IsEmpty || i < anchors[0].FirstWord ? 0 : AnchorLength(ref anchors, i);
            ulong here = length > 0 ? AnchorHash : quotes && post.IsQuoted(words[i].Span) ? QuotedHash : words[i].Hash;
            if (length == 0 && table.MayBeWhole(here)) sum += WeightOf(here);
            if (count > 0)
            {
                ulong pair = WordHash.Combine(last, here);
                if (table.MayGoOn(pair)) sum += WeightOf(pair);
                if (count > 1 && (here == AnchorHash || last == AnchorHash || before == AnchorHash) && table.MayGoOn(WordHash.Combine(before, last)))
                    sum += WeightOf(WordHash.Combine(WordHash.Combine(before, last), here));
            }

            (before, last) = (last, here);
            i += Math.Max(1, length);
        }

        for (int ground = 0; ground < grounds.Length; ground++)
        {
            if ((spoken >> ground & 1) != 0) sum += grounds[ground];
        }

        return bias + sum / MathF.Sqrt(2 * count) + cue * Math.Clamp(cues, LeastCues, MostCues);
    }

    /// <summary>The length of the anchor that starts at a word, 0 when none does; anchors behind the word are dropped.</summary>
    private static int AnchorLength(ref ReadOnlySpan<TermMatch> anchors, int word)
    {
        int length = 0;
        while (!anchors.IsEmpty && anchors[0].FirstWord <= word)
        {
            if (anchors[0].FirstWord == word) length = Math.Max(length, anchors[0].WordCount);
            anchors = anchors[1..];
        }

        return length;
    }

    private float WeightOf(ulong phrase)
    {
        if (!table.TryFind(phrase, out PhraseNode node) || node.Count == 0) return 0;
        return weights[table.ValuesOf(node)[0]];
    }
}
