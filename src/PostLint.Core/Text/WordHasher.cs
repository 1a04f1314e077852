namespace PostLint.Text;

/// <summary>
/// Hashes a word character by character, to the same value as the scanner's fast path. A folded character below 128 is one byte of the
/// stream, any other is two with the top bit set in the first.
/// </summary>
public struct WordHasher
{
    private ulong hash;
    private ulong block;
    private int bits;

    /// <summary>Adds one folded code unit; <c>'\0'</c> (a character that does not count) adds nothing.</summary>
    public void Add(char folded)
    {
        if (folded == '\0') return;
        if (folded < 128)
        {
            AddByte((byte)folded);
            return;
        }

        AddByte((byte)(0x80 | folded >> 8));
        AddByte((byte)folded);
    }

    /// <summary>The hash of what was added.</summary>
    public readonly ulong Finish() => bits > 0 || hash == 0 ? WordHash.Mix(hash, block) : hash;

    private void AddByte(byte value)
    {
        block |= (ulong)value << bits;
        bits += 8;
        if (bits < 64) return;
        hash = WordHash.Mix(hash, block);
        (block, bits) = (0, 0);
    }
}
