namespace PostLint.SpeechActs;

/// <summary>Numbers that look random and are the same in every run (xorshift).</summary>
internal sealed class Randomness(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 up to 1.</summary>
    public float Next() => (Draw() >> 40) / (float)(1 << 24);

    /// <summary>Puts items into another order.</summary>
    public void Shuffle(int[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = (int)(Draw() % (uint)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    /// <summary>Fills with numbers around 0 that rarely go beyond a spread.</summary>
    public void Fill(float[] values, float spread)
    {
        for (int i = 0; i < values.Length; i++) values[i] = (Next() + Next() + Next() - 1.5f) * 2 * spread;
    }

    private ulong Draw()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state;
    }
}
