using System.Runtime.CompilerServices;

namespace PostLint.Text;

/// <summary>64-bit FNV-1a over folded code units: the key under which every word list and name table knows a word.</summary>
public static class WordHash
{
    /// <summary>The hash of no characters.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>Adds one folded code unit; <c>'\0'</c> (a character that does not count) leaves the hash as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, char folded) => folded == '\0' ? hash : (hash ^ folded) * Prime;

    /// <summary>The hash of one word as written, folded on the way.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Seed;
        foreach (char c in word) hash = Add(hash, Folding.Fold(c));
        return hash;
    }

    /// <summary>The hash of a phrase from the hash of its beginning and the hash of its next word; not commutative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Combine(ulong phrase, ulong word) => (ulong.RotateLeft(phrase, 27) ^ word) * 0x9E3779B97F4A7C15;

    /// <summary>Mixes the high bits down, for use as a table index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Index(ulong hash) => (uint)((hash ^ (hash >> 29)) * 0x9E3779B97F4A7C15 >> 32);
}
