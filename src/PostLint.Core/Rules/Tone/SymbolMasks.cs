using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Finds swearing masked with symbols beyond ASCII: asterisks of other blocks (<c>w∗nker</c>), blocks and dots, and the emoji that says the word.</summary>
internal static class SymbolMasks
{
    private const int LongestWord = 24;

    private const string Dropping = "\U0001F4A9", Said = "shit";

    /// <summary>The last character that prose is full of: behind it lie symbols and emoji.</summary>
    private const char LastCommon = '\u2041';

    public static void Find(PostContext context, MaskedSwearing swearing, ref List<ToneFinding>? findings)
    {
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        for (int i = 0; i < text.Length;)
        {
            int next = text[i..].IndexOfAnyExceptInRange('\0', LastCommon);
            if (next < 0) return;
            i += next;
            int start = i, end = i;
            while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
            while (end < text.Length && (text[end] > LastCommon || char.IsAsciiLetter(text[end]))) end++;
            var window = TextSpan.FromBounds(start, end);
            int kind = window.Length is > 2 and <= LongestWord ? KindOf(text[start..end], swearing) : -1;
            if (kind >= 0 && !context.Post.IsQuoted(window)) (findings ??= []).Add(new ToneFinding(window, context.Source(window), kind));
            i = end;
        }
    }

    private static int KindOf(ReadOnlySpan<char> window, MaskedSwearing swearing)
    {
        Span<char> plain = stackalloc char[LongestWord * 2];
        int dropping = window.IndexOf(Dropping), length = 0, letters = 0;
        bool says = dropping == 0 || dropping > 0 && dropping + Dropping.Length == window.Length;
        for (int i = 0; i < window.Length; i++)
        {
            if (i == dropping && says)
            {
                Said.CopyTo(plain[length..]);
                (length, i) = (length + Said.Length, i + Dropping.Length - 1);
            }
            else
            {
                if (char.IsLowSurrogate(window[i])) continue;
                plain[length++] = char.IsAsciiLetter(window[i]) ? window[i] : '*';
                if (char.IsAsciiLetter(window[i])) letters++;
            }
        }

        if (letters < 2 || window[0] > LastCommon && !says) return -1;
        return says ? swearing.KindOfPlain(plain[..length]) : char.IsAsciiLetter(window[^1]) ? swearing.KindOf(plain[..length]) : -1;
    }
}
