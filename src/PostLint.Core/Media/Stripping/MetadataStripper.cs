namespace PostLint.Media.Stripping;

/// <summary>
/// Takes position, persons, texts and embedded thumbnails out of JPEG, PNG and WebP files. Segments and chunks are copied or left out whole,
/// so that the pixels stay byte for byte what they were; colour profiles and the way the picture is turned stay too.
/// </summary>
public static class MetadataStripper
{
    /// <returns>The new file; null when the format is another, or the file is not well formed enough to be rewritten.</returns>
    public static byte[]? Strip(ReadOnlySpan<byte> image, StripScope scope)
    {
        IImageRewriter? rewriter = RewriterOf(image);
        if (rewriter is null) return null;
        var sheet = new MetadataSheet();
        ImageMetadataReader.Read(ByteSource.Of(image.ToArray(), new ReadBudget()), sheet);
        byte[] kept = scope == StripScope.KeepAuthor ? ExifWriter.Write(sheet.Orientation, sheet.Artist, sheet.Copyright) : ExifWriter.Write(sheet.Orientation, null, null);
        return rewriter.Rewrite(image, kept);
    }

    private static IImageRewriter? RewriterOf(ReadOnlySpan<byte> image)
    {
        if (image.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return new JpegRewriter();
        if (image.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return new PngRewriter();
        return image.Length > 12 && image.StartsWith("RIFF"u8) && image[8..].StartsWith("WEBP"u8) ? new WebpRewriter() : null;
    }
}
