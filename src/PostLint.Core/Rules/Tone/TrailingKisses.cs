using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Kisses written as letters at the end of a sentence ("xx", "xoxo").</summary>
internal static class TrailingKisses
{
    /// <summary>A suggested fix that takes the kisses away; none where nothing would be left or markup stands between.</summary>
    public static IReadOnlyList<CodeFix> Strip(PostContext context, TextSpan prose)
    {
        ListView<Word> words = context.Post.Words;
        int end = 0;
        while (end < words.Count && words[end].End <= prose.End) end++;
        int first = end;
        while (first > 1 && words[first - 1].Start >= prose.Start && IsKiss(context.Post.Prose.Text.Slice(words[first - 1].Start, words[first - 1].Length))) first--;
        if (first == end) return [];
        int start = words[first].Start;
        while (start > 0 && context.Post.Prose.Text[start - 1] == ' ') start--;
        return context.Replace(TextSpan.FromBounds(start, words[end - 1].End), "", "take the kisses away");
    }

    private static bool IsKiss(ReadOnlySpan<char> word) => word.IndexOfAnyExcept("xXoO") < 0 && word[0] is 'x' or 'X';
}
