namespace PostLint.Lexicons;

/// <summary>
/// All phrases of all lists in one open-addressing table, keyed by the rolling hash of their words. Looking a word up costs one bit test
/// unless some phrase starts with it.
/// </summary>
public sealed class PhraseTable
{
    private readonly ulong[] startBits;
    private readonly ulong[] keys;
    private readonly PhraseNode[] nodes;
    private readonly int[] values;
    private readonly uint bitMask;
    private readonly uint slotMask;

    internal PhraseTable(ulong[] startBits, ulong[] keys, PhraseNode[] nodes, int[] values)
    {
        this.startBits = startBits;
        this.keys = keys;
        this.nodes = nodes;
        this.values = values;
        bitMask = (uint)(startBits.Length * 64 - 1);
        slotMask = (uint)(keys.Length - 1);
    }

    /// <summary>False when no phrase starts with this word; true when one may.</summary>
    public bool MayStart(ulong word)
    {
        uint bit = Text.WordHash.Index(word) & bitMask;
        return (startBits[bit >> 6] >> (int)(bit & 63) & 1) != 0;
    }

    /// <summary>The node of a phrase beginning (the word's hash, then <see cref="Text.WordHash.Combine"/> with each next one).</summary>
    public bool TryFind(ulong prefix, out PhraseNode node)
    {
        for (uint slot = Text.WordHash.Index(prefix) & slotMask; ; slot = (slot + 1) & slotMask)
        {
            ulong key = keys[slot];
            if (key == prefix)
            {
                node = nodes[slot];
                return true;
            }

            if (key == 0)
            {
                node = default;
                return false;
            }
        }
    }

    /// <summary>The values of the phrases that end at a node.</summary>
    public ReadOnlySpan<int> ValuesOf(PhraseNode node) => values.AsSpan(node.First, node.Count);
}
