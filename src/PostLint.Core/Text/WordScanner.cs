using System.Numerics;
using System.Runtime.CompilerServices;

namespace PostLint.Text;

/// <summary>
/// Walks a text word by word: letters and digits with the apostrophes between them; hyphens part words.
/// Drafts, word lists and name tables are all cut by it, so that one hash fits all.
/// </summary>
public ref struct WordScanner
{
    /// <summary>A word ends after so many code units at the latest.</summary>
    public const int MaxLength = 4096;

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
    /// <remarks>Code over vectors is not compiled ahead, and a short run would read all its word lists with the first code that comes to hand.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        int start = NextStart(text, position, limit);
        if (start >= limit)
        {
            position = start;
            return false;
        }

        if (ShortWord.TryRead(text, start, limit, out ShortWord word))
        {
            (Start, Length, Hash, position) = (start, word.Length, word.Hash, start + word.Length);
            (UpperCount, DigitCount, LowerCount) = (BitOperations.PopCount(word.Uppers), BitOperations.PopCount(word.Digits), BitOperations.PopCount(word.Lowers));
            Possessive = Disguised = false;
            return true;
        }

        ReadLong(start);
        return true;
    }

    /// <summary>The first character of a word at or after a place; the limit when there is none.</summary>
    private static int NextStart(ReadOnlySpan<char> text, int from, int limit)
    {
        while (from < limit && !IsWordChar(text[from])) from++;
        return from;
    }

    /// <summary>Reads any word: long ones, accents, apostrophes, zero-width characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadLong(int start)
    {
        var hasher = new WordHasher();
        int upper = 0, lower = 0, digits = 0, end = -1, i = start;
        bool disguised = false;
        int stop = Math.Min(limit, start + MaxLength);
        for (; i < stop; i++)
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

    /// <summary>Whether a word may hold the code unit: letters and digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWordChar(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : IsWideWordChar(c);

    /// <summary>Letters and full-width digits; U+02BC is a letter by its category, but stands for an apostrophe.</summary>
    private static bool IsWideWordChar(char c) => char.IsLetter(c) ? c != '\u02BC' : (uint)(c - '\uFF10') <= 9;
}
