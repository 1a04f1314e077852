using System.Runtime.CompilerServices;

namespace PostLint.Text;

/// <summary>Case, accent, width and look-alike folding of single UTF-16 code units, the same on every machine.</summary>
public static class Folding
{
    /// <summary>
    /// Folds one code unit: lower case, no accent, ASCII for full-width and for the Cyrillic and Greek look-alikes of Latin letters.
    /// Returns <c>'\0'</c> for what does not count inside a word: apostrophes, combining marks, soft hyphens, zero-width characters.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c)
    {
        if (c < 128)
        {
            if ((uint)(c - 'A') <= 'Z' - 'A') return (char)(c | 0x20);
            return c == '\'' || c == '`' ? '\0' : c;
        }

        return FoldWide(c);
    }

    /// <summary>Whether the code unit is a digit in ASCII or full-width form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9 || (uint)(c - '\uFF10') <= 9;

    /// <summary>The value of an ASCII or full-width digit; call only when <see cref="IsDigit"/> holds.</summary>
    public static int DigitValue(char c) => c < 128 ? c - '0' : c - '\uFF10';

    /// <summary>Whether the code unit leaves no mark of its own: soft hyphen, zero-width space and joiners, word joiner, byte order mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZeroWidth(char c) => c >= '\u00AD' && c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Whether the code unit is an apostrophe in one of its typed forms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '`' or '\uFF07';

    /// <summary>Folds a whole text, dropping what does not count; for tests, data compilers and comparison of short values.</summary>
    public static string FoldText(ReadOnlySpan<char> text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            char f = Fold(c);
            if (f != '\0') folded.Append(f);
        }

        return folded.ToString();
    }

    private static char FoldWide(char c)
    {
        if (c is >= '\u00C0' and < '\u0250') return FoldingTable.Latin[c - '\u00C0'];
        if (c is >= '\u1E00' and < '\u1F00') return FoldingTable.LatinAdditional[c - '\u1E00'];
        if (c is >= '\u0300' and < '\u0370') return '\0';
        if (IsZeroWidth(c) || IsApostrophe(c) || c is '\uFE0F') return '\0';
        if (c is >= '\uFF01' and <= '\uFF5E') return Fold((char)(c - 0xFEE0));
        return c is >= '\u0370' and < '\u0530' ? FoldLookAlike(c) : c;
    }

    private static char FoldLookAlike(char c) => c switch
    {
        'А' or 'а' or 'Α' or 'α' => 'a',
        'В' or 'в' or 'Β' => 'b',
        'С' or 'с' => 'c',
        'Ԁ' or 'ԁ' => 'd',
        'Е' or 'е' or 'Ё' or 'ё' or 'Ε' or 'ε' => 'e',
        'Н' or 'һ' or 'Η' => 'h',
        'І' or 'і' or 'Ї' or 'ї' or 'Ι' or 'ι' => 'i',
        'Ј' or 'ј' => 'j',
        'К' or 'к' or 'Κ' or 'κ' => 'k',
        'М' or 'м' or 'Μ' => 'm',
        'Ν' => 'n',
        'О' or 'о' or 'Ο' or 'ο' => 'o',
        'Р' or 'р' or 'Ρ' or 'ρ' => 'p',
        'Ѕ' or 'ѕ' => 's',
        'Т' or 'т' or 'Τ' or 'τ' => 't',
        'ν' => 'v',
        'Х' or 'х' or 'Χ' or 'χ' => 'x',
        'У' or 'у' or 'Υ' or 'υ' => 'y',
        'Ζ' => 'z',
        _ => c,
    };
}
