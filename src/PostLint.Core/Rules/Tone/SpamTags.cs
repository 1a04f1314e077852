using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Counts hashtags and mentions. The school's own hashtags are no pile.</summary>
internal static class SpamTags
{
    /// <summary>The tags of a kind with their marks, in text order; a tag in capitals is several words.</summary>
    public static List<TextSpan> Find(PostContext context, WordFlags kind, char mark)
    {
        var tags = new List<TextSpan>();
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        foreach (Word word in context.Post.Words)
        {
            if (!word.Is(kind)) continue;
            if (word.Start > 0 && text[word.Start - 1] == mark) tags.Add(TextSpan.FromBounds(word.Start - 1, word.End));
            else if (tags.Count > 0 && word.Start - tags[^1].End <= 1) tags[^1] = TextSpan.FromBounds(tags[^1].Start, word.End);
        }

        for (int i = 0; i < tags.Count; i++)
        {
            int end = tags[i].End;
            while (end < text.Length && (text[end] == '_' || char.IsLetterOrDigit(text[end]))) end++;
            tags[i] = TextSpan.FromBounds(tags[i].Start, end);
        }

        tags.RemoveAll(tag => context.School.Identity.Hashtags.Any(own => context.Post.Prose[tag].Equals(own, StringComparison.OrdinalIgnoreCase)));
        return tags;
    }

    /// <summary>Whether two links lead to the same page.</summary>
    public static bool SameTarget(string one, string other) => one.AsSpan().TrimEnd('/').Equals(other.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the tags beyond the limit out.</summary>
    public static IReadOnlyList<CodeFix> Remove(PostContext context, List<TextSpan> tags, int keep)
    {
        var changes = new List<TextChange>();
        foreach (TextSpan tag in tags.Skip(keep))
        {
            int start = tag.Start > 0 && context.Post.Prose.Text[tag.Start - 1] == ' ' ? tag.Start - 1 : tag.Start;
            TextSpan whole = TextSpan.FromBounds(start, tag.End);
            if (!context.Post.Prose.IsVerbatim(whole)) return [];
            changes.Add(new TextChange(context.Source(whole), ""));
        }

        return [CodeFix.Suggested("keep the first hashtags only", changes)];
    }
}
