using System.Numerics;
using PostLint.Text;

namespace PostLint.Lexicons;

/// <summary>Collects phrases and lays them out as a <see cref="PhraseTable"/>.</summary>
public sealed class PhraseTableBuilder
{
    private readonly Dictionary<ulong, (int Head, bool Continues)> prefixes = [];
    private readonly List<(int Value, int Next)> chain = [];
    private readonly HashSet<ulong> starts = [];

    /// <summary>Adds a phrase by its text; one without a word is ignored.</summary>
    public void Add(ReadOnlySpan<char> phrase, int value)
    {
        var words = new WordScanner(phrase);
        ulong prefix = 0;
        int count = 0;
        while (words.MoveNext())
        {
            if (count == 0) starts.Add(prefix = words.Hash);
            else
            {
                MarkContinues(prefix);
                prefix = WordHash.Combine(prefix, words.Hash);
            }

            count++;
        }

        if (count == 0) return;
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
        var bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, starts.Count * 16 / 64))];
        foreach (ulong start in starts)
        {
            uint bit = WordHash.Index(start) & (uint)(bits.Length * 64 - 1);
            bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }

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

        return new PhraseTable(bits, keys, nodes, [.. values]);
    }

    private void MarkContinues(ulong prefix)
    {
        (int Head, bool Continues) node = prefixes.GetValueOrDefault(prefix, (-1, false));
        if (!node.Continues) prefixes[prefix] = (node.Head, true);
    }
}
