using PostLint.Posts;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Images;

/// <summary>Writes a key into an image's front-matter entry, in its own style.</summary>
internal static class ImageKey
{
    /// <summary>The entry with <c>key: value</c> behind its <c>src</c>, or null where there is no entry to write into.</summary>
    public static TextChange? Insert(Post post, PostImage image, string key, string value)
    {
        if (image.Declaration is not { } entry || entry.Find("src") is not { } source || source.Value.Span.IsEmpty) return null;
        string text = post.Text.Content;
        int end = source.Value.Span.End;
        if (text[entry.Span.Start] == '{') return new TextChange(new TextSpan(end, 0), $", {key}: {value}");
        int line = text.AsSpan(0, source.Key.Span.Start).LastIndexOf('\n') + 1;
        return new TextChange(new TextSpan(end, 0), $"\n{new string(' ', source.Key.Span.Start - line)}{key}: {value}");
    }

    /// <summary>Where a finding about an image lies that no key of it shows: its source, else the whole of it.</summary>
    public static TextSpan Place(PostImage image) => image.Declaration is null || image.SourceSpan.IsEmpty ? image.Span : image.SourceSpan;

    /// <summary>The text of a key, or null when it is absent or says nothing.</summary>
    public static string? Text(PostImage image, string key) => image.Declaration?.Text(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
