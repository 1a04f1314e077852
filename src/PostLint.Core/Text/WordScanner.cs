using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PostLint.Text;

/// <summary>
/// Walks a text word by word: letters and digits with the apostrophes between them; hyphens part words.
/// Drafts, word lists and name tables are all cut by it, so that one hash fits all.
/// </summary>
public ref struct WordScanner
{
    private readonly ReadOnlySpan<char> text;
    private readonly int limit;
    private int position;

    public WordScanner(ReadOnlySpan<char> text, int start = 0)
        : this(text, start, text.Length)
    {
    }

    /// <summary>Scans a part of a text; the text around it lets whole vectors be read.</summary>
    public WordScanner(ReadOnlySpan<char> text, int start, int end)
    {
        this.text = text;
        limit = end;
        position = start;
    }

    /// <summary>Where the word starts.</summary>
    public int Start { get; private set; }

    /// <summary>Its length without a possessive 's.</summary>
    public int Length { get; private set; }

    /// <summary>The <see cref="WordHash"/> of its folded letters.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Whether a possessive 's follows.</summary>
    public bool Possessive { get; private set; }

    /// <summary>How many upper-case letters it holds.</summary>
    public int UpperCount { get; private set; }

    /// <summary>How many other letters it holds.</summary>
    public int LowerCount { get; private set; }

    public int DigitCount { get; private set; }

    /// <summary>Whether a character was dropped or replaced by one that looks alike.</summary>
    public bool Disguised { get; private set; }

    /// <summary>The first code unit after the word and its possessive.</summary>
    public readonly int Next => position;

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        int i = position;
        while (i < limit && !IsWordChar(text[i])) i++;
        if (i >= limit)
        {
            position = i;
            return false;
        }

        if (!TryReadShort(i)) ReadLong(i);
        return true;
    }

    /// <summary>
    /// Reads a word of up to 15 ASCII letters and digits, as nearly all are, out of one pair of vectors: its end, its hash and its letter counts
    /// come from bit masks, without a loop over its characters.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadShort(int start)
    {
        const int Width = 16;
        if (!Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian || start + Width > text.Length) return false;
        ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, 8));
        Vector128<byte> lower = bytes | Vector128.Create((byte)0x20);
        Vector128<byte> letters = Vector128.LessThanOrEqual(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)25));
        Vector128<byte> digits = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        int length = BitOperations.TrailingZeroCount(~(letters | digits).ExtractMostSignificantBits());
        if (start + length >= limit) length = limit - start;
        else if (length >= Width || text[start + length] is '\'' or '`' or >= (char)128) return false;
        if (length > Width - 1) return false;

        // Setting the bit lower-cases a letter and leaves a digit as it is; what lies behind the word is cleared.
        Vector128<byte> inside = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        Vector128<ulong> blocks = (lower & inside).AsUInt64();
        ulong hash = WordHash.Mix(0, blocks.ToScalar());
        if (length > 8) hash = WordHash.Mix(hash, blocks.GetElement(1));
        uint own = (1u << length) - 1;
        int digitCount = BitOperations.PopCount(digits.ExtractMostSignificantBits() & own);
        Vector128<byte> uppers = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)25));
        int upperCount = BitOperations.PopCount(uppers.ExtractMostSignificantBits() & own);
        (Start, Length, Hash, position) = (start, length, hash, start + length);
        (UpperCount, DigitCount, LowerCount) = (upperCount, digitCount, length - upperCount - digitCount);
        Possessive = Disguised = false;
        return true;
    }

    /// <summary>Reads any word: long ones, accents, apostrophes, zero-width characters.</summary>
    private void ReadLong(int start)
    {
        var hasher = new WordHasher();
        int upper = 0, lower = 0, digits = 0, end = -1, i = start;
        bool disguised = false;
        for (; i < limit; i++)
        {
            char c = text[i];
            if (Folding.IsApostrophe(c))
            {
                if (!PassesApostrophe(ref i, ref end) || end >= 0) break;
            }
            else if (IsWordChar(c))
            {
                char folded = Folding.Fold(c);
                if (Folding.IsDigit(c)) digits++;
                else if (char.IsUpper(c)) upper++;
                else lower++;
                disguised |= c >= '\u0370' && folded < 128;
                hasher.Add(folded);
            }
            else
            {
                // Marks and zero-width characters count as part of a word only inside it.
                if (c < 128 || Folding.Fold(c) != '\0' || i + 1 >= limit || !IsWordChar(text[i + 1]) && Folding.Fold(text[i + 1]) != '\0') break;
                disguised |= Folding.IsZeroWidth(c);
            }
        }

        (Start, Length, Hash, position) = (start, (end >= 0 ? end : i) - start, hasher.Finish(), i);
        (UpperCount, LowerCount, DigitCount) = (upper, lower, digits);
        (Possessive, Disguised) = (end >= 0, disguised);
    }

    /// <summary>
    /// At an apostrophe: false when the word ends before it. For a possessive 's the word ends too, with <paramref name="end"/> set and
    /// <paramref name="i"/> moved behind the s.
    /// </summary>
    private readonly bool PassesApostrophe(ref int i, ref int end)
    {
        if (i + 1 >= limit || !IsWordChar(text[i + 1])) return false;
        if (text[i + 1] is 's' or 'S' && (i + 2 >= limit || !IsWordChar(text[i + 2])))
        {
            end = i;
            i += 2;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWordChar(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : IsWideWordChar(c);

    /// <summary>Letters and full-width digits; U+02BC is a letter by its category, but stands for an apostrophe.</summary>
    private static bool IsWideWordChar(char c) => char.IsLetter(c) ? c != '\u02BC' : (uint)(c - '\uFF10') <= 9;
}
