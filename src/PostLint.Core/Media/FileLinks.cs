namespace PostLint.Media;

/// <summary>Tells links from what looks like one.</summary>
public static class FileLinks
{
    /// <summary>Whether an entry of a folder leads elsewhere. A placeholder of a cloud folder (OneDrive) is a reparse point too, but no link.</summary>
    public static bool IsLink(FileSystemInfo entry)
    {
        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) return false;
        try
        {
            return entry.LinkTarget is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
