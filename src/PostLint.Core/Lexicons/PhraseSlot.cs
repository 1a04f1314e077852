namespace PostLint.Lexicons;

/// <summary>
/// A phrase beginning and where it leads, side by side, so that a look costs one line of the cache. An empty slot has the key 0. The slots in which
/// a builder collects become the table's own: a second array of this size would cost a short run more than filling it.
/// </summary>
internal struct PhraseSlot
{
    /// <summary>The hash of the phrase beginning.</summary>
    public ulong Key;

    /// <summary>While phrases are collected, the last value that ends here, as its place in the chain; then where its values start.</summary>
    public int Place;

    /// <summary>While phrases are collected, the slot's role; then how many values end here, and in the lowest bit whether longer phrases go on.</summary>
    public int Facts;

    /// <summary>What a finished table says of the beginning.</summary>
    public readonly PhraseNode Node => new(Place, Facts >> 1, (Facts & 1) != 0);
}
