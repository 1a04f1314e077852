using System.Buffers;
using System.Runtime.InteropServices;
using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Finds the marks of a sentence.</summary>
internal static class SentenceMarkReader
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("£€$!?");

    public static SentenceMarks Of(Post post, Sentence sentence)
    {
        ReadOnlySpan<char> text = post.Prose.Text.Slice(sentence.Span.Start, sentence.Span.Length);
        SentenceMarks found = SentenceMarks.None;
        for (int at = text.IndexOfAny(Signs); at >= 0;)
        {
            found |= text[at] switch
            {
                '!' => SentenceMarks.Outcry,
                '?' => SentenceMarks.Question,
                _ => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) ? SentenceMarks.Money : SentenceMarks.None,
            };
            int next = text[(at + 1)..].IndexOfAny(Signs);
            at = next < 0 ? -1 : at + 1 + next;
        }

        foreach (Word word in CollectionsMarshal.AsSpan(post.WordList).Slice(sentence.FirstWord, sentence.WordCount))
        {
            if (word.Is(WordFlags.HasDigit) && word.Length > 1 && post.Prose.Text[word.End - 1] == 'p' && char.IsAsciiDigit(post.Prose.Text[word.End - 2])) return found | SentenceMarks.Money;
        }

        return found;
    }
}
