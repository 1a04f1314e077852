using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// The letters and digits that stand together from one place on, whatever parts them: spaces, hyphens, dots, emphasis marks,
/// zero-width characters. Letters are upper case, full-width and look-alike forms are ASCII.
/// </summary>
internal readonly ref struct WrittenCode
{
    /// <summary>The longest format is an IBAN of 34.</summary>
    public const int MaxLength = 48;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<char> characters;
    private readonly ReadOnlySpan<int> offsets;

    private WrittenCode(ReadOnlySpan<char> text, ReadOnlySpan<char> characters, ReadOnlySpan<int> offsets)
    {
        this.text = text;
        this.characters = characters;
        this.offsets = offsets;
        int digits = 0;
        while (digits < characters.Length && char.IsAsciiDigit(characters[digits])) digits++;
        LeadingDigits = digits;
    }

    public int Length => characters.Length;

    /// <summary>How many digits it starts with.</summary>
    public int LeadingDigits { get; }

    public char this[int index] => characters[index];

    public ReadOnlySpan<char> this[Range range] => characters[range];

    /// <summary>
    /// Reads from <paramref name="start"/> into buffers of <see cref="MaxLength"/>. A code that starts with a digit ends at the first letter:
    /// no format goes on.
    /// </summary>
    public static WrittenCode Read(ReadOnlySpan<char> text, int start, Span<char> characters, Span<int> offsets)
    {
        int count = 0, gap = 0;
        for (int i = start; i < text.Length && count < MaxLength; i++)
        {
            char folded = Folding.Fold(text[i]);
            if (char.IsAsciiLetterOrDigit(folded))
            {
                if (count > 0 && char.IsAsciiDigit(characters[0]) && char.IsAsciiLetter(folded)) break;
                characters[count] = char.IsAsciiLetter(folded) ? (char)(folded & ~0x20) : folded;
                offsets[count++] = i;
                gap = 0;
            }
            else if (IsInvisible(text[i]))
            {
                continue;
            }
            else if (!IsSeparator(text[i]) || ++gap > 3)
            {
                break;
            }
        }

        return new WrittenCode(text, characters[..count], offsets[..count]);
    }

    /// <summary>The place of the first <paramref name="count"/> letters and digits.</summary>
    public TextSpan SpanOf(int count) => TextSpan.FromBounds(offsets[0], offsets[count - 1] + 1);

    /// <summary>Whether nothing parts the letter or digit at <paramref name="index"/> from the one before.</summary>
    public bool IsJoined(int index) => offsets[index] == offsets[index - 1] + 1;

    /// <summary>Whether the first <paramref name="count"/> are written without any separator.</summary>
    public bool IsJoinedUpTo(int count) => offsets[count - 1] - offsets[0] == count - 1;

    /// <summary>Whether the separators lie exactly after these counts of letters and digits.</summary>
    public bool IsGrouped(int count, ReadOnlySpan<byte> groupEnds)
    {
        for (int i = 1; i < count; i++)
        {
            if (groupEnds.Contains((byte)i) == IsJoined(i)) return false;
        }

        return true;
    }

    /// <summary>Whether separators, where there are any, lie only after these counts.</summary>
    public bool IsPartedOnlyAt(int count, ReadOnlySpan<byte> groupEnds)
    {
        for (int i = 1; i < count; i++)
        {
            if (!IsJoined(i) && !groupEnds.Contains((byte)i)) return false;
        }

        return true;
    }

    /// <summary>Whether every letter of the first <paramref name="count"/> is written as a capital.</summary>
    public bool IsUpperCase(int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (char.IsAsciiLetter(characters[i]) && !char.IsUpper(text[offsets[i]])) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a code may end after <paramref name="count"/>: no letter or digit follows at once, and after a digit no digit follows
    /// across a single separator (the number would go on).
    /// </summary>
    public bool EndsAt(int count)
    {
        if (count > characters.Length) return false;
        int end = offsets[count - 1] + 1;
        if (end >= text.Length) return true;
        if (char.IsLetterOrDigit(text[end])) return false;
        bool goesOn = count < characters.Length && char.IsAsciiDigit(characters[count]) && char.IsAsciiDigit(characters[count - 1]);
        return !goesOn || offsets[count] - end > 1;
    }

    private static bool IsInvisible(char c) => c is '*' or '_' or '`' or '\'' || Folding.IsZeroWidth(c);

    private static bool IsSeparator(char c) =>
        c is ' ' or '\t' or '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '-' or '.' or '\u00B7' or (>= '\u2010' and <= '\u2015') or '\u2212';
}
