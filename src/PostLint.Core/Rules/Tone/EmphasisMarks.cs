using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>
/// Two masked words in one paragraph (<c>f**k</c> ... <c>s**t</c>) are emphasis to a Markdown parser, and their stars are gone from the prose.
/// So stars between letters are looked for in the file itself.
/// </summary>
internal static class EmphasisMarks
{
    public static void Find(PostContext context, MaskedSwearing swearing, ref List<ToneFinding>? findings)
    {
        string file = context.Post.Text.Content;
        for (int i = file.IndexOf('*', StringComparison.Ordinal); i >= 0 && i + 1 < file.Length; i = file.IndexOf('*', i + 1))
        {
            if (i == 0 || !char.IsAsciiLetter(file[i - 1])) continue;
            int start = i, end = i;
            while (start > 0 && char.IsAsciiLetter(file[start - 1])) start--;
            while (end < file.Length && (file[end] == '*' || char.IsAsciiLetter(file[end]))) end++;
            if (!char.IsAsciiLetter(file[end - 1])) continue;
            var window = TextSpan.FromBounds(start, end);
            int kind = swearing.KindOf(file.AsSpan(start, window.Length));
            if (kind >= 0 && Place(context, window) is { } prose && !context.Post.IsQuoted(prose)) (findings ??= []).Add(new ToneFinding(prose, window, kind));
            i = end - 1;
        }
    }

    /// <summary>The prose that a window of the file became, or null when it is no prose.</summary>
    private static TextSpan? Place(PostContext context, TextSpan window)
    {
        foreach (Word word in context.Post.Words)
        {
            if (context.Source(word.Span).OverlapsWith(window)) return word.Span;
        }

        return null;
    }
}
