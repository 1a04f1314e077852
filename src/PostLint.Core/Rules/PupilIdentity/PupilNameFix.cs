using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>
/// Words that stand for a pupil instead of the name: "a pupil", or "a Year 4 pupil" with the year that stands right after it; nothing where a noun
/// before the name says as much ("your son Kyle").
/// </summary>
internal static class PupilNameFix
{
    private const string Title = "leave the name out";

    private static readonly ulong[] Nouns = [.. "son daughter child boy girl brother sister cousin twin pupil student captain winner prefect monitor swimmer runner goalkeeper striker reader".Split(' ').Select(word => WordHash.Of(word))];

    /// <summary>For a pupil on the register, with the year that all who fit the words share.</summary>
    public static IReadOnlyList<CodeFix> Of(PostContext context, PupilMention mention)
    {
        if (context.Post.Words[mention.FirstWord].Is(WordFlags.InHashtag | WordFlags.InMention)) return [];
        TextSpan span = context.WordSpan(mention.FirstWord, mention.WordCount);
        if (IsNamedByNoun(context.Post, mention.FirstWord)) return Without(context, span);
        bool opens = context.Post.Words[mention.FirstWord].Is(WordFlags.SentenceStart);
        // "Ruby Okafor in Year 9": the year goes with the name, or it would stand there twice.
        (int end, string? written) = YearAfter(context.Post, mention.FirstWord + mention.WordCount);
        if (written is not null) span = TextSpan.FromBounds(span.Start, end);
        string text = (written ?? mention.SharedYear) is { } year ? $"{(opens ? "A" : "a")} Year {year} pupil" : opens ? "A pupil" : "a pupil";
        return context.Replace(span, text, Title);
    }

    /// <summary>For a name that no register entry covers.</summary>
    public static IReadOnlyList<CodeFix> Of(PostContext context, NameCandidate name)
    {
        Post post = context.Post;
        Word first = post.Words[name.FirstWord];
        if (first.Is(WordFlags.InHashtag)) return [];
        int start = first.Start, end = post.Words[name.EndWord - 1].End;
        if (IsNamedByNoun(post, name.FirstWord)) return Without(context, TextSpan.FromBounds(start, end));
        (int yearEnd, string? year) = YearAfter(post, name.EndWord);
        if (year is not null) end = yearEnd;
        else if (name.Shape == NameShape.ForenameInitial && end < post.Prose.Length && post.Prose.Text[end] == '.' && name.EndWord < post.Words.Count && !post.Words[name.EndWord].Is(WordFlags.SentenceStart)) end++;
        string text = year is null ? "a pupil" : $"a Year {year} pupil";
        if (first.Is(WordFlags.SentenceStart)) text = "A" + text[1..];
        return context.Replace(TextSpan.FromBounds(start, end), text, Title);
    }

    /// <summary>"Your son Kyle", "our captain Priya": the name is set beside a noun that stays.</summary>
    private static bool IsNamedByNoun(Post post, int first) =>
        first > 0 && !post.Words[first].StartsPhrase && !post.Words[first].Is(WordFlags.SentenceStart) && Array.IndexOf(Nouns, post.Words[first - 1].Hash) >= 0 && !post.Words[first - 1].Is(WordFlags.Possessive);

    /// <summary>The fix that takes a name out together with the blank before it.</summary>
    private static IReadOnlyList<CodeFix> Without(PostContext context, TextSpan name) => context.Replace(TextSpan.FromBounds(name.Start - 1, name.End), "", Title);

    /// <summary>Where "in Year 4", "(Year 4)" or ", Year 4," ends that stands right after the name, and its digits.</summary>
    private static (int End, string? Year) YearAfter(Post post, int nameEnd)
    {
        for (int i = nameEnd; i < Math.Min(nameEnd + 3, post.Words.Count); i++)
        {
            Word word = post.Words[i];
            if (word.Is(WordFlags.SentenceStart) || post.Words[nameEnd - 1].Is(WordFlags.Possessive)) break;
            ReadOnlySpan<char> digits = YearMarkers.Digits(post, i);
            if (digits.IsEmpty) continue;
            ReadOnlySpan<char> gap = post.Prose.Text[post.Words[nameEnd - 1].End..post.Words[nameEnd].Start];
            char next = word.End < post.Prose.Length ? post.Prose.Text[word.End] : '\0';
            if (gap is " (") return next == ')' ? (word.End + 1, digits.ToString()) : default;
            if (gap is ", ") return next == ',' ? (word.End + 1, digits.ToString()) : (word.End, digits.ToString());
            return gap is " " ? (word.End, digits.ToString()) : default;
        }

        return default;
    }
}
