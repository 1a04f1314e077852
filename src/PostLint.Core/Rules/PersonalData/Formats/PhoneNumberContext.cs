using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>What the words and marks beside digits say: a way to reach somebody, or a number of another sort.</summary>
internal static class PhoneNumberContext
{
    private const int CueWords = 9, LabelWords = 3;

    /// <summary>Whether words in the same sentence before the place announce a telephone number.</summary>
    public static bool HasContactCue(ReadOnlySpan<char> text, int start)
    {
        if (start >= 2 && text[..start].TrimEnd(" :\u00A0\uFE0F") is [.., '\uD83D', '\uDCDE' or '\uDCF1' or '\uDCF2'] or [.., '\u260E' or '\u260F' or '\u2706']) return true;
        var words = WordCursor.Before(text, start);
        for (int i = 0; i < CueWords && words.MoveNext(); i++)
        {
            if (words.CrossesSentence) return false;
            if (PhoneWords.Contact.Contains(words.Word)) return true;
        }

        return false;
    }

    /// <summary>Whether the words right before the digits name another sort of number (<c>ISBN</c>, <c>order no</c>, <c>charity number</c>).</summary>
    public static bool HasIdentifierLabel(ReadOnlySpan<char> text, int start)
    {
        var words = WordCursor.Before(text, start);
        bool number = start > 0 && text[start - 1] == '#';
        for (int i = 0; i < LabelWords && words.MoveNext(); i++)
        {
            if (words.CrossesSentence || words.GapHolds('\n')) return false;
            ReadOnlySpan<char> word = words.Word;
            if (PhoneWords.Identifiers.Contains(word)) return true;
            if (number && PhoneWords.NumberedIdentifiers.Contains(word)) return true;
            if (!PhoneWords.Number.Contains(word)) return false;
            number = true;
        }

        return false;
    }

    /// <summary>Whether what touches the first digit makes it part of something else: a decimal, a price, a code, a file name, a path.</summary>
    public static bool IsJoinedBefore(ReadOnlySpan<char> text, int start)
    {
        if (start == 0) return false;
        char before = text[start - 1];
        char further = start >= 2 ? text[start - 2] : ' ';
        return before switch
        {
            '\u00A3' or '$' or '\u20AC' or '#' or '@' or '_' or '%' or '^' => true,
            '.' or ',' => Folding.IsDigit(further),
            '-' or '\u2010' or '\u2011' or '\u2013' or '/' or '\\' => char.IsLetterOrDigit(further) && !EndsWithLabel(text[..(start - 1)]),
            _ => false,
        };
    }

    /// <summary>Whether what touches the last digit makes the number go on: more figures behind a dot, hyphen or comma, or a per cent sign.</summary>
    public static bool IsJoinedAfter(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length) return false;
        if (text[end] == '%') return true;
        return end + 1 < text.Length && text[end] is '.' or ',' or '-' or '_' && Folding.IsDigit(text[end + 1]) && text[end + 1] is not ('0' or '\uFF10');
    }

    /// <summary><c>Tel-01632 960233</c>, <c>wa.me/44…</c></summary>
    private static bool EndsWithLabel(ReadOnlySpan<char> text)
    {
        var words = WordCursor.Before(text, text.Length);
        return words.MoveNext() && (PhoneWords.Contact.Contains(words.Word) || PhoneWords.Glued.Contains(words.Word) || words.Word is "me");
    }
}
