using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PostLint.Text;

/// <summary>What 64 code units of a text are, a bit each: whole words are then found with bit counts instead of a look at every character.</summary>
internal struct CharacterMasks
{
    /// <summary>How many code units one look takes in.</summary>
    public const int Width = 64;

    private const int Step = 16;

    /// <summary>ASCII letters and digits.</summary>
    public ulong Plain { get; private set; }

    /// <summary>Apostrophes and everything beyond ASCII: a word that holds or touches one is read with care.</summary>
    public ulong Special { get; private set; }

    /// <summary>ASCII capitals.</summary>
    public ulong Uppers { get; private set; }

    /// <summary>ASCII digits.</summary>
    public ulong Digits { get; private set; }

    /// <summary>Looks at the code units from a place on; behind the end of the text there is nothing.</summary>
    public void Read(ReadOnlySpan<char> text, int start)
    {
        if (start + Width <= text.Length && Vector128.IsHardwareAccelerated)
        {
            ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
            (Plain, Special, Uppers, Digits) = (0, 0, 0, 0);
            for (int i = 0; i < Width; i += Step) Add(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + Step / 2), i);
            return;
        }

        Span<char> rest = stackalloc char[Width];
        text[start..Math.Min(text.Length, start + Width)].CopyTo(rest);
        rest[Math.Min(Width, text.Length - start)..].Clear();
        ReadSlowly(rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(Vector128<ushort> low, Vector128<ushort> high, int shift)
    {
        // What is beyond a byte becomes 255, which is no letter, no digit and not below 128.
        Vector128<byte> bytes = Vector128.NarrowWithSaturation(low, high);
        Vector128<byte> lower = bytes | Vector128.Create((byte)0x20);
        Vector128<byte> letters = Vector128.LessThanOrEqual(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)25));
        Vector128<byte> digits = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        Vector128<byte> special = bytes | Vector128.Equals(bytes, Vector128.Create((byte)'\'')) | Vector128.Equals(bytes, Vector128.Create((byte)'`'));
        Plain |= (ulong)(letters | digits).ExtractMostSignificantBits() << shift;
        Special |= (ulong)special.ExtractMostSignificantBits() << shift;
        Uppers |= (ulong)(letters & ~Vector128.Equals(bytes, lower)).ExtractMostSignificantBits() << shift;
        Digits |= (ulong)digits.ExtractMostSignificantBits() << shift;
    }

    private void ReadSlowly(ReadOnlySpan<char> characters)
    {
        (Plain, Special, Uppers, Digits) = (0, 0, 0, 0);
        for (int i = 0; i < characters.Length; i++)
        {
            char c = characters[i];
            ulong bit = 1UL << i;
            if (char.IsAsciiLetterOrDigit(c)) Plain |= bit;
            if (c is '\'' or '`' or >= (char)128) Special |= bit;
            if (char.IsAsciiLetterUpper(c)) Uppers |= bit;
            if (char.IsAsciiDigit(c)) Digits |= bit;
        }
    }
}
