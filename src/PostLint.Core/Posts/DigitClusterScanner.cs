using PostLint.Text;

namespace PostLint.Posts;

/// <summary>Finds where digits stand together, starting from the words that hold some: a draft without digits costs nothing.</summary>
internal static class DigitClusterScanner
{
    private const int MaxGap = 3;

    /// <param name="post">Its words and segments are ready.</param>
    /// <param name="words">The indexes of the words that hold a digit, ascending.</param>
    /// <param name="clusters">Where the clusters go, in text order.</param>
    public static void Scan(Post post, ReadOnlySpan<int> words, List<DigitCluster> clusters)
    {
        int segment = 0, done = 0;
        foreach (int index in words)
        {
            Word word = post.Words[index];
            if (word.End <= done) continue;
            while (post.Prose.Segments[segment].Span.End <= word.Start) segment++;
            // Segments stand side by side in the flat text, but a number never runs from one into the next.
            ReadOnlySpan<char> text = post.Prose.Text[..post.Prose.Segments[segment].Span.End];
            for (int start = NextDigit(text, Math.Max(word.Start, done), word.End); start >= 0; start = NextDigit(text, done, word.End))
            {
                DigitCluster cluster = Read(text, start);
                clusters.Add(cluster with { Word = index, Segment = segment });
                done = cluster.Span.End;
            }
        }
    }

    private static DigitCluster Read(ReadOnlySpan<char> text, int start)
    {
        int end = start, count = 0;
        for (int i = start; i < text.Length && i - end <= MaxGap; i++)
        {
            if (Folding.IsDigit(text[i]))
            {
                count++;
                end = i + 1;
            }
            else if (char.IsAsciiLetter(text[i]) || !IsSeparator(text[i]))
            {
                break;
            }
        }

        return new DigitCluster(TextSpan.FromBounds(start, end), count, 0, 0);
    }

    private static int NextDigit(ReadOnlySpan<char> text, int from, int until)
    {
        for (int i = from; i < until; i++)
        {
            if (Folding.IsDigit(text[i])) return i;
        }

        return -1;
    }

    private static bool IsSeparator(char c) => c < 128
        ? c is ' ' or '.' or '-' or '(' or ')' or '/'
        : c is '\u00A0' or '\u2009' or '\u202F' or (>= '\u2010' and <= '\u2014') or '\u00B7' || Folding.IsZeroWidth(c);
}
