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

    /// <summary>
    /// Whether the code unit leaves no mark of its own: soft hyphen, zero-width space and joiners, marks of direction, word joiner and its kin,
    /// byte order mark.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZeroWidth(char c) => c >= '\u00AD' && c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    /// <summary>Whether the code unit is nothing by itself: of no width, or an accent of the letter before.</summary>
    public static bool IsUnseen(char c) => c >= '\u00AD' && (IsZeroWidth(c) || c is (>= '\u0300' and < '\u0370') or '\uFE0F');

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

    /// <summary>Cyrillic and Greek letters that are written as Latin ones are, by code point since nobody can tell them apart.</summary>
    private static char FoldLookAlike(char c) => c switch
    {
        '\u0410' or '\u0430' or '\u0391' or '\u03B1' => 'a',
        '\u0412' or '\u0432' or '\u0392' => 'b',
        '\u0421' or '\u0441' or '\u03F2' or '\u03F9' => 'c',
        '\u0500' or '\u0501' => 'd',
        '\u0415' or '\u0435' or '\u0401' or '\u0451' or '\u0395' or '\u03B5' => 'e',
        '\u041D' or '\u04BB' or '\u04BA' or '\u0397' => 'h',
        '\u0406' or '\u0456' or '\u0407' or '\u0457' or '\u0399' or '\u03B9' => 'i',
        '\u0408' or '\u0458' or '\u03F3' or '\u037F' => 'j',
        '\u041A' or '\u043A' or '\u039A' or '\u03BA' => 'k',
        '\u04C0' or '\u04CF' => 'l',
        '\u041C' or '\u043C' or '\u039C' => 'm',
        '\u039D' => 'n',
        '\u041E' or '\u043E' or '\u039F' or '\u03BF' => 'o',
        '\u0420' or '\u0440' or '\u03A1' or '\u03C1' => 'p',
        '\u051A' or '\u051B' => 'q',
        '\u0405' or '\u0455' => 's',
        '\u0422' or '\u0442' or '\u03A4' or '\u03C4' => 't',
        '\u0474' or '\u0475' or '\u03BD' => 'v',
        '\u051C' or '\u051D' => 'w',
        '\u0425' or '\u0445' or '\u03A7' or '\u03C7' => 'x',
        '\u0423' or '\u0443' or '\u04AE' or '\u04AF' or '\u03A5' or '\u03C5' => 'y',
        '\u0396' => 'z',
        _ => c,
    };
}
