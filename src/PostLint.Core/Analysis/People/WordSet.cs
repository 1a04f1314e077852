namespace PostLint.Analysis;

/// <summary>Words of a post as bits, so that asking whether some of them are taken does not grow with what was found before.</summary>
internal sealed class WordSet
{
    private ulong[] bits = [];

    /// <summary>Empties it for a post of so many words.</summary>
    public void Reset(int words)
    {
        int chunks = words / 64 + 1;
        if (bits.Length < chunks) bits = new ulong[chunks * 5 / 4 + 1];
        else bits.AsSpan(0, chunks).Clear();
    }

    public void Add(int from, int to)
    {
        for (int i = from; i < to; i++) bits[i >> 6] |= 1UL << i;
    }

    /// <summary>Whether one of some words is in it.</summary>
    public bool Overlaps(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if ((bits[i >> 6] >> i & 1) != 0) return true;
        }

        return false;
    }
}
