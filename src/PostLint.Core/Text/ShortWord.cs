using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PostLint.Text;

/// <summary>
/// A word of up to 15 ASCII letters and digits, as nearly all are, read out of one pair of vectors: its end, its hash and which of its
/// characters are what come from bit masks (bit n for its n-th character), without a loop over its characters.
/// </summary>
internal readonly struct ShortWord
{
    /// <summary>How many code units are read at once.</summary>
    public const int Width = 16;

    /// <summary>The longest word that is short.</summary>
    public const int MaxLength = Width - 1;

    /// <summary>How many characters it has.</summary>
    public int Length { get; private init; }

    /// <summary>The <see cref="WordHash"/> of its folded letters.</summary>
    public ulong Hash { get; private init; }

    /// <summary>Its upper-case letters.</summary>
    public uint Uppers { get; private init; }

    /// <summary>Its lower-case letters.</summary>
    public uint Lowers { get; private init; }

    public uint Digits { get; private init; }

    /// <summary>Reads the word that starts at a place; false when it is long, has an accent or an apostrophe, or stands near the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<char> text, int start, int limit, out ShortWord word)
    {
        word = default;
        if (!Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian || start + Width > text.Length) return false;
        ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, 8));
        Vector128<byte> lower = bytes | Vector128.Create((byte)0x20);
        uint letters = Vector128.LessThanOrEqual(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)25)).ExtractMostSignificantBits();
        uint digits = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9)).ExtractMostSignificantBits();
        int length = BitOperations.TrailingZeroCount(~(letters | digits));
        if (start + length >= limit) length = limit - start;
        else if (length >= Width || text[start + length] is '\'' or '`' or >= (char)128) return false;
        if (length > MaxLength) return false;

        uint own = (1u << length) - 1, uppers = letters & own & ~Vector128.Equals(bytes, lower).ExtractMostSignificantBits();
        word = new ShortWord { Length = length, Hash = Hash64(lower, length), Uppers = uppers, Lowers = letters & own & ~uppers, Digits = digits & own };
        return true;
    }

    /// <summary>The <see cref="WordHash"/> of so many ASCII letters and digits; <see cref="Width"/> code units from the place on are read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong HashOf(ReadOnlySpan<char> text, int start, int length)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        return Hash64(Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, Width / 2)) | Vector128.Create((byte)0x20), length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash64(Vector128<byte> lower, int length)
    {
        // Setting the bit has lower-cased the letters and left the digits as they are; what lies behind the word is cleared.
        Vector128<byte> inside = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        Vector128<ulong> blocks = (lower & inside).AsUInt64();
        // Both are computed and one is chosen: whether a word is longer than eight letters is anybody's guess, the processor's too.
        ulong eight = WordHash.Mix(0, blocks.ToScalar()), sixteen = WordHash.Mix(eight, blocks.GetElement(1));
        return length > 8 ? sixteen : eight;
    }
}
