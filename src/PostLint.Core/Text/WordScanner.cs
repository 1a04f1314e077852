namespace PostLint.Text;

/// <summary>
/// Walks a text word by word: letters and digits with the apostrophes between them; hyphens part words.
/// Drafts, word lists and name tables are all cut by it, so that one hash fits all.
/// </summary>
public ref struct WordScanner(ReadOnlySpan<char> text, int start = 0)
{
    private const byte Upper = 1, Lower = 2, Digit = 4;

    private readonly ReadOnlySpan<char> text = text;
    private int position = start;

    /// <summary>Where the word starts.</summary>
    public int Start { get; private set; }

    /// <summary>Its length without a possessive 's.</summary>
    public int Length { get; private set; }

    /// <summary>The <see cref="WordHash"/> of its folded letters.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Whether a possessive 's follows.</summary>
    public bool Possessive { get; private set; }

    /// <summary>How many upper-case letters, other letters, and digits it holds.</summary>
    public int UpperCount { get; private set; }

    public int LowerCount { get; private set; }

    public int DigitCount { get; private set; }

    /// <summary>Whether a character was dropped or replaced by one that looks alike.</summary>
    public bool Disguised { get; private set; }

    /// <summary>The first code unit after the word and its possessive.</summary>
    public readonly int Next => position;

    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    ];

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        ReadOnlySpan<byte> classes = Classes;
        int i = position;
        while (i < text.Length)
        {
            char c = text[i];
            if (c < 128 ? classes[c] != 0 : IsWideWordChar(c)) break;
            i++;
        }

        if (i >= text.Length)
        {
            position = i;
            return false;
        }

        ReadWord(i, classes);
        return true;
    }

    private void ReadWord(int i, ReadOnlySpan<byte> classes)
    {
        int start = i, end = -1;
        ulong hash = WordHash.Seed;
        int upper = 0, lower = 0, digits = 0;
        Possessive = Disguised = false;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 128)
            {
                byte kind = classes[c];
                if (kind == 0)
                {
                    if (c != '\'' || !PassesApostrophe(ref i, ref end)) break;
                    if (end >= 0) break;
                    continue;
                }

                upper += kind & Upper;
                lower += (kind & Lower) >> 1;
                digits += (kind & Digit) >> 2;
                hash = WordHash.Add(hash, (kind & Upper) != 0 ? (char)(c | 0x20) : c);
                continue;
            }

            if (Folding.IsApostrophe(c))
            {
                if (!PassesApostrophe(ref i, ref end) || end >= 0) break;
                continue;
            }

            if (IsWideWordChar(c))
            {
                if (char.IsUpper(c)) upper++;
                else if (Folding.IsDigit(c)) digits++;
                else lower++;
                char folded = Folding.Fold(c);
                Disguised |= c >= '\u0370' && folded < 128;
                hash = WordHash.Add(hash, folded);
                continue;
            }

            // Marks and zero-width characters count as part of a word only inside it.
            if (Folding.Fold(c) != '\0' || i + 1 >= text.Length || !IsWordChar(text[i + 1]) && Folding.Fold(text[i + 1]) != '\0') break;
            Disguised |= Folding.IsZeroWidth(c);
        }

        Start = start;
        Length = (end >= 0 ? end : i) - start;
        Hash = hash;
        (UpperCount, LowerCount, DigitCount) = (upper, lower, digits);
        position = i;
    }

    /// <summary>
    /// At an apostrophe: false when the word ends before it. For a possessive 's the word ends too, with <paramref name="end"/> set and
    /// <paramref name="i"/> moved behind the s.
    /// </summary>
    private bool PassesApostrophe(ref int i, ref int end)
    {
        if (i + 1 >= text.Length || !IsWordChar(text[i + 1])) return false;
        if (text[i + 1] is 's' or 'S' && (i + 2 >= text.Length || !IsWordChar(text[i + 2])))
        {
            Possessive = true;
            end = i;
            i += 2;
        }

        return true;
    }

    private static bool IsWordChar(char c) => c < 128 ? Classes[c] != 0 : IsWideWordChar(c);

    /// <summary>Letters and full-width digits; U+02BC is a letter by its category, but stands for an apostrophe.</summary>
    private static bool IsWideWordChar(char c) => char.IsLetter(c) ? c != '\u02BC' : (uint)(c - '\uFF10') <= 9;
}
