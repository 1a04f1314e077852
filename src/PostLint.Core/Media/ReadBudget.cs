namespace PostLint.Media;

/// <summary>How much may be read of one file, and how many of its parts looked at.</summary>
internal sealed class ReadBudget
{
    private const int MostBytes = 8 << 20, MostParts = 200_000;

    private int bytes = MostBytes;
    private int parts = MostParts;

    public bool TrySpend(int count)
    {
        if (count > bytes) return false;
        bytes -= count;
        return true;
    }

    /// <summary>Counts a segment, chunk, box, directory or block; false when it is one too many.</summary>
    public bool TryPart() => parts-- > 0;
}
