namespace PostLint.Media;

/// <summary>
/// Plain files on disk. Links are not followed, neither the file nor a folder under the workspace, since a link can lead out of it; pipes and
/// devices have no length and count as absent, because opening one may wait for ever.
/// </summary>
/// <remarks>A folder above the workspace may be a link: the user has chosen it.</remarks>
public sealed class DiskMediaFiles : IMediaFiles
{
    public MediaStamp? Stamp(MediaPath path)
    {
        try
        {
            var file = new FileInfo(path.Full);
            if (!file.Exists || file.Length == 0 || (file.Attributes & FileAttributes.Device) != FileAttributes.None || FileLinks.IsLink(file) || FileLinks.PassesLink(path.Full, path.Root)) return null;
            return new MediaStamp(file.Length, file.LastWriteTimeUtc.Ticks);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            return null;
        }
    }

    public Stream? Open(MediaPath path)
    {
        try
        {
            return new FileStream(path.Full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            return null;
        }
    }

    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}
