using System.Runtime.InteropServices;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// The matches of every word list in the post, found in one pass over its words. Then they are grouped by list, so that a rule walks over its own in
/// text order and one after the other in memory.
/// </summary>
internal sealed class TermIndex
{
    private (int List, TermMatch Match)[] found = new (int, TermMatch)[64];
    private int count;
    private TermMatch[] matches = [];

    /// <summary>Where the matches of each list begin, and where the last one's end.</summary>
    private int[] starts = [0];

    public void Scan(List<Word> words, Vocabulary vocabulary)
    {
        count = 0;
        PhraseTable table = vocabulary.Table;
        ReadOnlySpan<Word> span = CollectionsMarshal.AsSpan(words);
        for (int i = 0; i < span.Length; i++)
        {
            ulong hash = span[i].Hash;
            if (table.MayBeWhole(hash) || table.MayStartLonger(hash) && i + 1 < span.Length && !span[i + 1].StartsPhrase && table.MayGoOn(WordHash.Combine(hash, span[i + 1].Hash)))
                Follow(span, i, vocabulary);
        }

        Group(vocabulary.ListCount);
    }

    /// <summary>The matches of a list; none for -1.</summary>
    public ReadOnlySpan<TermMatch> Of(int list) => list < 0 ? default : matches.AsSpan(starts[list]..starts[list + 1]);

    private void Follow(ReadOnlySpan<Word> words, int first, Vocabulary vocabulary)
    {
        PhraseTable table = vocabulary.Table;
        ulong prefix = words[first].Hash;
        for (int length = 1; table.TryFind(prefix, out PhraseNode node); length++)
        {
            ReadOnlySpan<int> values = table.ValuesOf(node);
            if (found.Length - count < values.Length) Array.Resize(ref found, Math.Max(count + values.Length, 2 * found.Length));
            foreach (int value in values)
            {
                (int list, int section) = vocabulary.ValueOf(value);
                found[count++] = (list, new TermMatch(section, first, length));
            }

            if (!node.Continues || first + length >= words.Length || words[first + length].StartsPhrase) return;
            prefix = WordHash.Combine(prefix, words[first + length].Hash);
            if (length == 1 && !table.MayGoOn(prefix)) return;
        }
    }

    /// <summary>Counts, then puts each match behind those of its list that were found before it.</summary>
    private void Group(int lists)
    {
        ReadOnlySpan<(int List, TermMatch Match)> all = found.AsSpan(0, count);
        if (matches.Length < count) matches = new TermMatch[Math.Max(count, 2 * matches.Length)];
        if (starts.Length != lists + 1) starts = new int[lists + 1];
        else starts.AsSpan().Clear();
        // Counted one place on, and filled from there: when all are placed, each place holds the end of its list, which is the start of the next.
        foreach ((int list, _) in all) starts[list + 1]++;
        for (int list = 0, sum = 0; list < lists; list++) (starts[list + 1], sum) = (sum, sum + starts[list + 1]);
        foreach ((int list, TermMatch match) in all) matches[starts[list + 1]++] = match;
    }
}
