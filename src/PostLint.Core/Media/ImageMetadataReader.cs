using PostLint.Media.Formats;

namespace PostLint.Media;

/// <summary>
/// Reads the metadata of an image or video: EXIF, XMP, IPTC and comments in JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF, and the position in MP4
/// and MOV. A file that is cut short or forged gives what could be read; it is bounded in bytes, parts and depth, and pixels are never read.
/// </summary>
public static class ImageMetadataReader
{
    /// <param name="stream">Seekable; it stays open.</param>
    public static ImageMetadata Read(Stream stream)
    {
        var sheet = new MetadataSheet();
        try
        {
            Read(ByteSource.Of(stream, new ReadBudget()), sheet);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // The disk failed half way; what was read counts.
        }

        return sheet.ToMetadata();
    }

    internal static void Read(ByteSource file, MetadataSheet sheet)
    {
        if (file.StartsWith([0xFF, 0xD8])) JpegReader.Read(file, sheet);
        else if (file.StartsWith([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) PngReader.Read(file, sheet);
        else if (file.StartsWith("RIFF"u8) && file.StartsWith("WEBP"u8, 8)) WebpReader.Read(file, sheet);
        else if (file.StartsWith("GIF8"u8)) GifReader.Read(file, sheet);
        else if (file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8)) ExifReader.Read(file, sheet);
        else if (file.StartsWith("ftyp"u8, 4)) IsoMediaReader.Read(file, sheet);
    }
}
