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
        (int Start, int Word)[]? places = null;
        for (int i = file.IndexOf('*', StringComparison.Ordinal); i >= 0 && i + 1 < file.Length; i = file.IndexOf('*', i + 1))
        {
            if (i == 0 || !char.IsAsciiLetter(file[i - 1])) continue;
            int start = i, end = i;
            while (start > 0 && char.IsAsciiLetter(file[start - 1])) start--;
            while (end < file.Length && (file[end] == '*' || char.IsAsciiLetter(file[end]))) end++;
            if (!char.IsAsciiLetter(file[end - 1])) continue;
            var window = TextSpan.FromBounds(start, end);
            int kind = swearing.KindOf(file.AsSpan(start, window.Length));
            if (kind >= 0 && Place(context, window, places ??= Places(context)) is { } prose && !context.Post.IsQuoted(prose)) (findings ??= []).Add(new ToneFinding(prose, window, kind));
            i = end - 1;
        }
    }

    /// <summary>Where each word starts in the file, in that order: front matter, alternative texts and titles stand elsewhere in the prose.</summary>
    private static (int Start, int Word)[] Places(PostContext context)
    {
        ListView<Word> words = context.Post.Words;
        var places = new (int Start, int Word)[words.Count];
        for (int i = 0; i < places.Length; i++) places[i] = (context.Source(words[i].Span).Start, i);
        Array.Sort(places);
        return places;
    }

    /// <summary>The prose that a window of the file became, or null when it is no prose.</summary>
    private static TextSpan? Place(PostContext context, TextSpan window, (int Start, int Word)[] places)
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (places[middle].Start <= window.Start) low = middle + 1;
            else high = middle;
        }

        // The word that the window starts in, or the next one.
        for (int i = Math.Max(0, low - 1); i < places.Length && places[i].Start < window.End; i++)
        {
            TextSpan word = context.Post.Words[places[i].Word].Span;
            if (context.Source(word).OverlapsWith(window)) return word;
        }

        return null;
    }
}
