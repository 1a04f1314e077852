using PostLint.Text;

namespace PostLint.Posts;

/// <summary>Joins an inline image to the front-matter declaration of the same source, or lists it on its own.</summary>
internal static class ImageJoiner
{
    public static void Add(Post post, string source, TextSpan sourceSpan, TextSpan span, string? alt, TextSpan altSpan, int block)
    {
        foreach (PostImage image in post.ImageList)
        {
            if (image.Declaration is null || image.Source.Length == 0 || image.Source != source) continue;
            image.Block = block;
            image.InlineSpan = span;
            if (string.IsNullOrWhiteSpace(image.Alt) && alt is not null) (image.Alt, image.AltSpan) = (alt, altSpan);
            return;
        }

        post.ImageList.Add(new PostImage
        {
            Source = source,
            SourceSpan = sourceSpan,
            Span = span,
            Alt = alt,
            AltSpan = altSpan,
            Block = block,
            InlineSpan = span,
        });
    }
}
