namespace PostLint.Workspaces;

/// <summary>How absolute paths compare. Linux tells capitals from small letters; Windows and macOS, as they come, do not.</summary>
public static class FolderPaths
{
    public static StringComparison Comparison { get; } = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public static StringComparer Comparer { get; } = StringComparer.FromComparison(Comparison);

    /// <summary>Whether a path lies in a folder or below it; the folder may be the root of a drive, which ends in a separator itself.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="folder">Absolute.</param>
    /// <param name="comparison">How letters compare; as the system's when left out.</param>
    public static bool IsInside(string path, string folder, StringComparison? comparison = null)
    {
        string bare = Path.TrimEndingDirectorySeparator(folder);
        return path.StartsWith(Path.EndsInDirectorySeparator(bare) ? bare : bare + Path.DirectorySeparatorChar, comparison ?? Comparison);
    }

    /// <summary>A path as a configuration names it, for this system: what was written on Windows with backslashes holds everywhere.</summary>
    public static string Local(string named) => OperatingSystem.IsWindows() ? named : named.Replace('\\', '/');
}
