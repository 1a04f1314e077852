namespace PostLint.Workspaces;

/// <summary>Decides whether a path that a draft names may be touched on disk, by its text alone: nothing is opened to find out.</summary>
public static class PathSafety
{
    private static readonly string[] Devices =
    [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "conin$", "conout$",
    ];

    /// <summary>
    /// The absolute path of a file that a draft names, or null when it is rooted, a network share, a device, an address, or leaves the workspace.
    /// </summary>
    public static string? Resolve(string workspaceRoot, string draftFolder, string named)
    {
        if (named.Length == 0 || named.Length > 1024 || named.AsSpan().IndexOfAny('\0', ':', '|') >= 0) return null;
        string path = named.Replace('\\', '/');
        if (path.StartsWith('/') || path.StartsWith('~')) return null;
        foreach (string part in path.Split('/'))
        {
            string bare = part.TrimEnd(' ', '.');
            int dot = bare.IndexOf('.', StringComparison.Ordinal);
            if (Devices.Contains(dot < 0 ? bare : bare[..dot], StringComparer.OrdinalIgnoreCase)) return null;
        }

        string full = Path.GetFullPath(Path.Combine(draftFolder, path));
        // Both come from one root, letter by letter.
        return FolderPaths.IsInside(full, Path.GetFullPath(workspaceRoot), StringComparison.Ordinal) ? full : null;
    }
}
