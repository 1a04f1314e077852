namespace PostLint.Media.Formats;

/// <summary>What a directory of EXIF describes.</summary>
internal enum ExifDirectory
{
    Image,
    Exif,
    Gps,
    Thumbnail,
}
