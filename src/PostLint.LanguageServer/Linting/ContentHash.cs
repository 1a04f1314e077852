using System.Runtime.InteropServices;

namespace PostLint.LanguageServer.Linting;

/// <summary>A 64-bit hash of a text for comparing its versions within one process.</summary>
internal static class ContentHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15, Secret = 0xD6E8FEB86659FD93;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = (ulong)text.Length;
        foreach (ulong block in MemoryMarshal.Cast<char, ulong>(text)) hash = Mix(hash, block);
        foreach (char c in text[(text.Length & ~3)..]) hash = Mix(hash, c);
        return hash;
    }

    private static ulong Mix(ulong hash, ulong block)
    {
        ulong high = Math.BigMul(hash ^ block ^ Secret, Prime, out ulong low);
        return high ^ low;
    }
}
