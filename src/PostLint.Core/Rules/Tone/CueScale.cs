using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>
/// Weighs the words around an anchor against a cue file. The cues are everyday phrases ("of course", "washing up"), so they stay out of the token
/// pass: a post pays for them only where an anchor stands, one bit test a word.
/// </summary>
internal sealed class CueScale
{
    private const int LongestScareQuote = 2;

    private readonly PhraseTable table;
    private readonly CueKind[] kinds;

    public CueScale(Lexicon cues, string[] grounds)
    {
        List<string> classes = [];
        kinds = CueKinds.Read(cues, grounds, classes);
        if (classes.Count > CueSum.MostClasses) throw new InvalidOperationException($"'{cues.Name}' has too many classes");
        table = cues.ToTable();
    }

    /// <summary>Adds the cues among some words that speak of the grounds; of a sentence beside the anchors' own, only what reaches across.</summary>
    /// <param name="quotes">Whether to leave out what others say; finding quotations costs more than all else here, so the first look goes without.</param>
    public void Weigh(Post post, int first, int end, uint grounds, ReadOnlySpan<TermMatch> anchors, bool beside, bool quotes, ref CueSum sum)
    {
        ReadOnlySpan<Word> words = post.Words.Span;
        for (int i = first; i < end; i++)
        {
            if (!PhraseWalk.MayStart(table, words, i)) continue;
            var phrase = new PhraseWalk(table, words, i, end, WordFlags.HardBreakBefore);
            while (phrase.MoveNext())
            {
                foreach (int section in phrase.Values)
                {
                    CueKind kind = kinds[section];
                    if ((kind.Grounds & grounds) != 0 && Stands(kind.Place, i, phrase.End, anchors, beside) && !(quotes && IsQuoted(post, i, phrase.End - i))) sum.Add(kind, i, phrase.End - i);
                }
            }
        }
    }

    /// <summary>Whether others say the words; a word or two in marks may be the writer's own irony.</summary>
    public static bool IsQuoted(Post post, int first, int count) =>
        post.QuotationAt(post.WordList[first].Span) is { IsEmpty: false } quotation && post.WordAt(quotation.End) - post.WordAt(quotation.Start) > LongestScareQuote;

    private static bool Stands(CuePlace place, int first, int end, ReadOnlySpan<TermMatch> anchors, bool beside)
    {
        if (place == CuePlace.Near) return true;
        if (beside) return false;
        if (place == CuePlace.Sentence) return true;
        foreach (TermMatch anchor in anchors)
        {
            if (place == CuePlace.Before ? anchor.FirstWord - end is 0 or 1 : first - anchor.EndWord is 0 or 1) return true;
        }

        return false;
    }
}
