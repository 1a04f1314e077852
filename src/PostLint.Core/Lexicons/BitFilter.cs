using System.Numerics;
using System.Runtime.CompilerServices;
using PostLint.Text;

namespace PostLint.Lexicons;

/// <summary>A set of hashes that answers "no" or "maybe" with one bit test: sixteen bits for each hash, so that one guess in sixteen is wrong.</summary>
internal readonly struct BitFilter
{
    private readonly ulong[] bits;

    public BitFilter(ReadOnlySpan<ulong> hashes)
        : this(hashes.Length)
    {
        foreach (ulong hash in hashes) Add(hash);
    }

    /// <summary>An empty set.</summary>
    /// <param name="count">How many hashes it will get.</param>
    public BitFilter(int count) => bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, count * 16 / 64))];

    /// <summary>Puts a hash into the set, before anybody asks.</summary>
    public void Add(ulong hash) => bits[Word(hash)] |= 1UL << Bit(hash);

    /// <summary>False when the hash is not in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ulong hash) => (bits[Word(hash)] >> Bit(hash) & 1) != 0;

    private int Word(ulong hash) => (int)(WordHash.Index(hash) >> 6) & (bits.Length - 1);

    private static int Bit(ulong hash) => (int)WordHash.Index(hash) & 63;
}
