namespace PostLint.Media.Stripping;

/// <summary>Writes a file of one format anew without its metadata.</summary>
internal interface IImageRewriter
{
    /// <param name="image">The file.</param>
    /// <param name="exif">A TIFF block to put in place of the old one; empty for none.</param>
    /// <returns>Null when the file is not well formed.</returns>
    byte[]? Rewrite(ReadOnlySpan<byte> image, ReadOnlySpan<byte> exif);
}
