namespace PostLint.Media.Stripping;

/// <summary>How much of a file's metadata goes.</summary>
public enum StripScope
{
    /// <summary>All but the author and the copyright of EXIF, which are a photographer's right.</summary>
    KeepAuthor,
    /// <summary>All of it.</summary>
    Everything,
}
