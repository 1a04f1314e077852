using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Steps from one word to the next or the one before, across spaces and hyphens only, and looks for words near a place.</summary>
internal static class NearWords
{
    /// <summary>The word that follows, or an empty span when punctuation or the end comes first.</summary>
    public static TextSpan After(ReadOnlySpan<char> text, int position, bool acrossColon = false)
    {
        int start = position;
        while (start < text.Length && (IsGap(text[start]) || acrossColon && text[start] is ':' or '=')) start++;
        int end = start;
        while (end < text.Length && IsWordChar(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The word that stands before, or an empty span.</summary>
    public static TextSpan Before(ReadOnlySpan<char> text, int position)
    {
        int end = position;
        while (end > 0 && IsGap(text[end - 1])) end--;
        int start = end;
        while (start > 0 && IsWordChar(text[start - 1])) start--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether a word is one of a blank-separated list in lower case.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> text, TextSpan word, string list)
    {
        if (word.IsEmpty) return false;
        ReadOnlySpan<char> wanted = text[word.Start..word.End];
        ReadOnlySpan<char> rest = list;
        while (!rest.IsEmpty)
        {
            int blank = rest.IndexOf(' ');
            ReadOnlySpan<char> item = blank < 0 ? rest : rest[..blank];
            if (wanted.Equals(item, StringComparison.OrdinalIgnoreCase)) return true;
            rest = blank < 0 ? [] : rest[(blank + 1)..];
        }

        return false;
    }

    /// <summary>Whether one of the words from an index up to another is one of a blank-separated list in lower case.</summary>
    public static bool Hold(Post post, int first, int end, string list)
    {
        for (int i = first; i < end; i++)
        {
            if (IsOneOf(post.Prose.Text, post.Words[i].Span, list)) return true;
        }

        return false;
    }

    private static bool IsGap(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '-' or '\u2010' or '\u2011' or '*' || Folding.IsZeroWidth(c);

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || Folding.IsApostrophe(c);
}
