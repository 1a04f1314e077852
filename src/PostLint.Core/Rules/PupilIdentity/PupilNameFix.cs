using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Words that stand for a pupil instead of the name: "a pupil", or "a Year 4 pupil" with the year that stands right after it.</summary>
internal static class PupilNameFix
{
    /// <summary>For a pupil on the register, with the year that all who fit the words share.</summary>
    public static IReadOnlyList<CodeFix> Of(PostContext context, PupilMention mention)
    {
        if (context.Post.Words[mention.FirstWord].Is(WordFlags.InHashtag | WordFlags.InMention)) return [];
        bool opens = context.Post.Words[mention.FirstWord].Is(WordFlags.SentenceStart);
        string text = mention.SharedYear is { } year ? $"{(opens ? "A" : "a")} Year {year} pupil" : opens ? "A pupil" : "a pupil";
        return context.Replace(context.WordSpan(mention.FirstWord, mention.WordCount), text, "leave the name out");
    }

    /// <summary>For a name that no register entry covers.</summary>
    public static IReadOnlyList<CodeFix> Of(PostContext context, NameCandidate name)
    {
        Post post = context.Post;
        Word first = post.Words[name.FirstWord];
        if (first.Is(WordFlags.InHashtag)) return [];
        int start = first.Start, end = post.Words[name.EndWord - 1].End;
        (int yearEnd, string? year) = YearAfter(post, name);
        if (year is not null) end = yearEnd;
        else if (name.Shape == NameShape.ForenameInitial && end < post.Prose.Length && post.Prose.Text[end] == '.' && name.EndWord < post.Words.Count && !post.Words[name.EndWord].Is(WordFlags.SentenceStart)) end++;
        string text = year is null ? "a pupil" : $"a Year {year} pupil";
        if (first.Is(WordFlags.SentenceStart)) text = "A" + text[1..];
        return context.Replace(TextSpan.FromBounds(start, end), text, "leave the name out");
    }

    /// <summary>Where "in Year 4", "(Year 4)" or ", Year 4," ends that stands right after the name, and its digits.</summary>
    private static (int End, string? Year) YearAfter(Post post, NameCandidate name)
    {
        for (int i = name.EndWord; i < Math.Min(name.EndWord + 3, post.Words.Count); i++)
        {
            Word word = post.Words[i];
            if (word.Is(WordFlags.SentenceStart) || post.Words[name.EndWord - 1].Is(WordFlags.Possessive)) break;
            ReadOnlySpan<char> digits = YearMarkers.Digits(post, i);
            if (digits.IsEmpty) continue;
            ReadOnlySpan<char> gap = post.Prose.Text[post.Words[name.EndWord - 1].End..post.Words[name.EndWord].Start];
            char next = word.End < post.Prose.Length ? post.Prose.Text[word.End] : '\0';
            if (gap is " (") return next == ')' ? (word.End + 1, digits.ToString()) : default;
            if (gap is ", ") return next == ',' ? (word.End + 1, digits.ToString()) : (word.End, digits.ToString());
            return gap is " " ? (word.End, digits.ToString()) : default;
        }

        return default;
    }
}
