namespace PostLint.Lexicons;

/// <summary>
/// All phrases of all lists in one open-addressing table, keyed by the rolling hash of their words. Looking a word up costs a bit test or two:
/// whether it may be a phrase by itself, and whether it and the next word may start a longer one. Very common words start phrases, so the
/// second test is what keeps running text cheap.
/// </summary>
public sealed class PhraseTable
{
    private readonly BitFilter firsts;
    private readonly BitFilter singles;
    private readonly BitFilter starts;
    private readonly BitFilter pairs;
    private readonly PhraseSlot[] slots;
    private readonly int[] values;

    internal PhraseTable(BitFilter firsts, BitFilter singles, BitFilter starts, BitFilter pairs, PhraseSlot[] slots, int[] values)
    {
        (this.firsts, this.singles, this.starts, this.pairs) = (firsts, singles, starts, pairs);
        this.slots = slots;
        this.values = values;
    }

    /// <summary>False when no phrase starts with this word; true when one may.</summary>
    public bool MayStart(ulong word) => firsts.MayHold(word);

    /// <summary>False when the word is no phrase by itself; true when it may be.</summary>
    public bool MayBeWhole(ulong word) => singles.MayHold(word);

    /// <summary>False when no longer phrase starts with this word; true when one may.</summary>
    public bool MayStartLonger(ulong word) => starts.MayHold(word);

    /// <summary>False when no phrase starts with two words of this <see cref="Text.WordHash.Combine"/>; true when one may.</summary>
    public bool MayGoOn(ulong pair) => pairs.MayHold(pair);

    /// <summary>The node of a phrase beginning (the word's hash, then <see cref="Text.WordHash.Combine"/> with each next one).</summary>
    public bool TryFind(ulong prefix, out PhraseNode node)
    {
        // The length of the array itself as a mask: so the compiler knows that no slot lies outside.
        PhraseSlot[] table = slots;
        for (uint slot = Text.WordHash.Index(prefix); ; slot++)
        {
            ref readonly PhraseSlot found = ref table[(int)(slot & (uint)(table.Length - 1))];
            if (found.Key == prefix)
            {
                node = found.Node;
                return true;
            }

            if (found.Key == 0)
            {
                node = default;
                return false;
            }
        }
    }

    /// <summary>The values of the phrases that end at a node.</summary>
    public ReadOnlySpan<int> ValuesOf(PhraseNode node) => values.AsSpan(node.First, node.Count);
}
