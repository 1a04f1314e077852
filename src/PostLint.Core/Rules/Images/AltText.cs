using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Judges the alternative text of an image, and writes a skeleton for one that is missing.</summary>
internal static class AltText
{
    /// <summary>What the skeleton says; its brackets keep it from being published by mistake.</summary>
    public const string Skeleton = "[describe the picture]";

    private static readonly string[] Empty = ["image", "photo", "picture", "img", "pic", "photograph", "untitled", "alt", "alt text", "graphic", "screenshot", "thumbnail", "banner"];

    /// <summary>Whether the image says that it carries nothing to describe.</summary>
    public static bool IsDecorative(Post post, PostImage image)
    {
        if (image.Decorative || image.Source.Contains("emoji", StringComparison.OrdinalIgnoreCase)) return true;
        ReadOnlySpan<char> tag = post.Text[image.InlineSpan];
        return tag.StartsWith("<") && (tag.Contains("presentation", StringComparison.OrdinalIgnoreCase) || tag.Contains("aria-hidden=\"true\"", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the text is absent, or tells no more than the file's name.</summary>
    public static bool IsMissing(PostImage image)
    {
        if (string.IsNullOrWhiteSpace(image.Alt)) return true;
        ReadOnlySpan<char> alt = image.Alt.AsSpan().Trim();
        foreach (string word in Empty)
        {
            if (alt.TrimEnd('.').Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return RepeatsFileName(alt, FileName(image.Source));
    }

    /// <summary>Where the skeleton goes and what it replaces, or null when the place is unclear.</summary>
    public static TextChange? Insert(Post post, PostImage image)
    {
        string text = post.Text.Content;
        bool hasText = !string.IsNullOrWhiteSpace(image.Alt);
        if (hasText) return image.AltSpan.IsEmpty ? null : new TextChange(image.AltSpan, IsQuotedAt(text, image.AltSpan) ? $"\"{Skeleton}\"" : Skeleton);
        if (image.Declaration is { } declaration) return AltTextDeclaration.Insert(text, declaration);
        if (image.InlineSpan.IsEmpty) return null;
        ReadOnlySpan<char> inline = text.AsSpan(image.InlineSpan.Start, image.InlineSpan.Length);
        if (inline.StartsWith("![")) return new TextChange(new TextSpan(image.InlineSpan.Start + 2, 0), Skeleton);
        if (image.Alt is not null && image.AltSpan.Start > 0) return new TextChange(image.AltSpan, Skeleton);
        int close = inline.EndsWith("/>") ? 2 : 1;
        int end = image.InlineSpan.End - close;
        while (end > 0 && text[end - 1] == ' ') end--;
        return new TextChange(new TextSpan(end, 0), $" alt=\"{Skeleton}\"");
    }

    /// <summary>
    /// The name with its ending, the name as it is, or a camera's name in other signs ("IMG 2043"). Words that somebody wrote with a capital
    /// or with spaces are a description, even where the file is called the same.
    /// </summary>
    private static bool RepeatsFileName(ReadOnlySpan<char> alt, ReadOnlySpan<char> file)
    {
        if (file.IsEmpty) return false;
        int dot = file.LastIndexOf('.');
        ReadOnlySpan<char> stem = dot > 0 ? file[..dot] : file;
        if (alt.Equals(file, StringComparison.OrdinalIgnoreCase) || alt.SequenceEqual(stem)) return true;
        bool code = stem.ContainsAnyInRange('0', '9') && stem.IndexOfAny('-', ' ') < 0;
        return code && SameLetters(alt, stem);
    }

    private static bool SameLetters(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && !char.IsLetterOrDigit(left[i])) i++;
            while (j < right.Length && !char.IsLetterOrDigit(right[j])) j++;
            if (i == left.Length || j == right.Length) return i == left.Length && j == right.Length;
            if (Folding.Fold(left[i++]) != Folding.Fold(right[j++])) return false;
        }
    }

    private static ReadOnlySpan<char> FileName(ReadOnlySpan<char> source)
    {
        int query = source.IndexOfAny('?', '#');
        if (query >= 0) source = source[..query];
        return source[(source.LastIndexOfAny('/', '\\') + 1)..];
    }

    private static bool IsQuotedAt(string text, TextSpan span) => text[span.Start] is '"' or '\'' || span.Start > 0 && text[span.Start - 1] == ' ' && !text.AsSpan(0, span.Start).TrimEnd().EndsWith("![");
}
