using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>The matches of every word list in the post, found in one pass over its words; per list they are chained in text order.</summary>
internal sealed class TermIndex
{
    private readonly List<TermMatch> matches = [];
    private readonly List<int> next = [];
    private int[] heads = [];
    private int[] tails = [];

    public void Scan(List<Word> words, Vocabulary vocabulary)
    {
        matches.Clear();
        next.Clear();
        if (heads.Length < vocabulary.ListCount) (heads, tails) = (new int[vocabulary.ListCount], new int[vocabulary.ListCount]);
        heads.AsSpan().Fill(-1);
        tails.AsSpan().Fill(-1);
        PhraseTable table = vocabulary.Table;
        ReadOnlySpan<Word> span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        for (int i = 0; i < span.Length; i++)
        {
            ulong hash = span[i].Hash;
            if (table.MayBeWhole(hash) || table.MayStartLonger(hash) && i + 1 < span.Length && !span[i + 1].StartsPhrase && table.MayGoOn(WordHash.Combine(hash, span[i + 1].Hash)))
                Follow(span, i, vocabulary);
        }
    }

    public TermEnumerator Of(int list) => new(this, list < 0 || list >= heads.Length ? -1 : heads[list]);

    internal TermMatch Match(int index) => matches[index];

    internal int Next(int index) => next[index];

    private void Follow(ReadOnlySpan<Word> words, int first, Vocabulary vocabulary)
    {
        ulong prefix = words[first].Hash;
        for (int count = 1; vocabulary.Table.TryFind(prefix, out PhraseNode node); count++)
        {
            foreach (int value in vocabulary.Table.ValuesOf(node))
            {
                (int list, int section) = vocabulary.ValueOf(value);
                Add(list, new TermMatch(section, first, count));
            }

            if (!node.Continues || first + count >= words.Length || words[first + count].StartsPhrase) return;
            prefix = WordHash.Combine(prefix, words[first + count].Hash);
        }
    }

    private void Add(int list, TermMatch match)
    {
        if (tails[list] < 0) heads[list] = matches.Count;
        else next[tails[list]] = matches.Count;
        tails[list] = matches.Count;
        matches.Add(match);
        next.Add(-1);
    }
}
