using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace PostLint.Text;

/// <summary>
/// A 64-bit hash over the folded code units of a word: the key under which every word list and name table knows it. Eight ASCII characters
/// are mixed in at a time, so that a short word costs one multiplication.
/// </summary>
public static class WordHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15, Secret = 0xA0761D6478BD642F;

    /// <summary>The hash of one word as written, folded on the way.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hasher = new WordHasher();
        foreach (char c in word) hasher.Add(Folding.Fold(c));
        return hasher.Finish();
    }

    /// <summary>The hash of a phrase from the hash of its beginning and the hash of its next word; not commutative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Combine(ulong phrase, ulong word) => (ulong.RotateLeft(phrase, 27) ^ word) * Prime;

    /// <summary>The part of a hash to index a table by.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Index(ulong hash) => (uint)(hash >> 32);

    /// <summary>Mixes one block of eight bytes into a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Mix(ulong hash, ulong block)
    {
        // The halves of the 128-bit product folded together: every bit of the block reaches both halves of the hash.
        ulong mixed = hash ^ block ^ Secret;
        // Math.BigMul hands the low half over through memory, which costs more than multiplying twice.
        if (Bmi2.X64.IsSupported) return Bmi2.X64.MultiplyNoFlags(mixed, Prime) ^ unchecked(mixed * Prime);
        ulong high = Math.BigMul(mixed, Prime, out ulong low);
        return high ^ low;
    }
}
