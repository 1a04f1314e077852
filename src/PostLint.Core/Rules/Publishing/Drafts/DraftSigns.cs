using System.Buffers;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Walks once over the brackets and marks of a post, where most placeholders stand.</summary>
internal static class DraftSigns
{
    private const int MaxHighlight = 120;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[{(<?_%=");

    /// <summary>The first placeholder in brackets or marks from a place of the prose on.</summary>
    public static bool TryFind(Post post, int start, out TextSpan found)
    {
        ReadOnlySpan<char> text = post.Prose.Text;
        for (int i = start; i < text.Length; i++)
        {
            int next = text[i..].IndexOfAny(Signs);
            if (next < 0) break;
            i += next;
            bool marker = text[i] switch
            {
                '?' or '_' => DraftGaps.TryReadMarks(post, i, out found),
                '%' => TryReadVariable(text, i, out found),
                '=' => TryReadHighlight(text, i, out found),
                _ => DraftBrackets.TryFindAt(post.Prose, i, out found),
            };
            if (marker) return true;
            if (text[i] is '?' or '_' or '=') i = Math.Max(i, found.End - 1);
        }

        found = default;
        return false;
    }

    /// <summary>"%NUMBER%": a variable that was never filled.</summary>
    private static bool TryReadVariable(ReadOnlySpan<char> text, int start, out TextSpan found)
    {
        int end = start + 1;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || text[end] == '_')) end++;
        found = TextSpan.FromBounds(start, Math.Min(text.Length, end + 1));
        return end - start > 3 && end < text.Length && text[end] == '%';
    }

    /// <summary>"==check this==": a highlighted passage.</summary>
    private static bool TryReadHighlight(ReadOnlySpan<char> text, int start, out TextSpan found)
    {
        int open = start;
        while (open < text.Length && text[open] == '=') open++;
        found = TextSpan.FromBounds(start, open);
        if (found.Length != 2 || open >= text.Length || char.IsWhiteSpace(text[open])) return false;
        ReadOnlySpan<char> rest = text[open..Math.Min(text.Length, open + MaxHighlight)];
        int close = rest.IndexOf("==");
        if (close <= 0 || rest[..close].Contains('\n') || !rest[..close].ContainsAnyInRange('a', 'z')) return false;
        found = TextSpan.FromBounds(start, open + close + 2);
        return true;
    }
}
