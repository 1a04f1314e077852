namespace PostLint.Media;

/// <summary>Tells links from what looks like one.</summary>
public static class FileLinks
{
    private const int MostFolders = 64;

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

    /// <summary>Whether a file is a link, or a folder on the way to it is; what cannot be looked at counts as one.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="root">The folder from which the way starts; it may be a link, since the user has chosen it.</param>
    public static bool LiesBehindLink(string path, string root)
    {
        try
        {
            return IsLink(new FileInfo(path)) || PassesLink(path, root);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Whether a link stands on the way from the root to the file.</summary>
    internal static bool PassesLink(string path, string root)
    {
        string bare = Path.TrimEndingDirectorySeparator(root);
        string? folder = Path.GetDirectoryName(path);
        for (int i = 0; i < MostFolders && folder is not null && folder.Length > bare.Length; i++, folder = Path.GetDirectoryName(folder))
        {
            if (IsLink(new DirectoryInfo(folder))) return true;
        }

        return folder is null || folder.Length > bare.Length;
    }
}
