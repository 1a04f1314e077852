namespace PostLint.Media;

/// <summary>
/// A host's access to the image files that drafts name. Whatever cannot be read is absent, never an exception.
/// </summary>
public interface IMediaFiles
{
    /// <summary>Size and time of a plain file; null when there is none.</summary>
    MediaStamp? Stamp(MediaPath path);

    /// <summary>Opens a file for reading, seekable; null when it cannot be opened.</summary>
    Stream? Open(MediaPath path);
}
