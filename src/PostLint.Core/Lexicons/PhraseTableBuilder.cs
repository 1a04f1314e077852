using System.Numerics;
using PostLint.Text;

namespace PostLint.Lexicons;

/// <summary>Collects phrases and lays them out as a <see cref="PhraseTable"/>.</summary>
public sealed class PhraseTableBuilder
{
    private readonly Dictionary<ulong, (int Head, bool Continues)> prefixes = [];
    private readonly List<(int Value, int Next)> chain = [];
    private readonly HashSet<ulong> singles = [];
    private readonly HashSet<ulong> starts = [];
    private readonly HashSet<ulong> pairs = [];

    /// <summary>Adds a phrase by its text; one without a word is ignored.</summary>
    public void Add(ReadOnlySpan<char> phrase, int value)
    {
        var words = new WordScanner(phrase);
        ulong prefix = 0;
        int count = 0;
        while (words.MoveNext())
        {
            if (count == 0)
            {
                prefix = words.Hash;
            }
            else
            {
                MarkContinues(prefix);
                if (count == 1) starts.Add(prefix);
                prefix = WordHash.Combine(prefix, words.Hash);
                if (count == 1) pairs.Add(prefix);
            }

            count++;
        }

        if (count == 0) return;
        if (count == 1) singles.Add(prefix);
        (int Head, bool Continues) node = prefixes.GetValueOrDefault(prefix, (-1, false));
        for (int i = node.Head; i >= 0; i = chain[i].Next)
        {
            if (chain[i].Value == value) return;
        }

        chain.Add((value, node.Head));
        prefixes[prefix] = (chain.Count - 1, node.Continues);
    }

    public PhraseTable Build()
    {
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, prefixes.Count * 2));
        var keys = new ulong[size];
        var nodes = new PhraseNode[size];
        var values = new List<int>(chain.Count);
        foreach ((ulong key, (int head, bool continues)) in prefixes)
        {
            uint slot = WordHash.Index(key) & (size - 1);
            while (keys[slot] != 0) slot = (slot + 1) & (size - 1);
            int first = values.Count;
            for (int i = head; i >= 0; i = chain[i].Next) values.Add(chain[i].Value);
            values.Reverse(first, values.Count - first);
            keys[slot] = key;
            nodes[slot] = new PhraseNode(first, values.Count - first, continues);
        }

        return new PhraseTable(new BitFilter([.. singles, .. starts]), new BitFilter(singles), new BitFilter(starts), new BitFilter(pairs), keys, nodes, [.. values]);
    }

    private void MarkContinues(ulong prefix)
    {
        (int Head, bool Continues) node = prefixes.GetValueOrDefault(prefix, (-1, false));
        if (!node.Continues) prefixes[prefix] = (node.Head, true);
    }
}
