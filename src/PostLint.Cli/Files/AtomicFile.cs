using System.Text;

namespace PostLint.Cli.Files;

/// <summary>Writes whole files: beside the target first, then moved over it, so that nobody ever sees half of one.</summary>
internal static class AtomicFile
{
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        // The names of streams (/dev/fd/63) are links too, to what is no path.
        string target = IsDevice(path) ? path : Target(path);
        if (IsDevice(target))
        {
            using FileStream device = File.OpenWrite(target);
            device.Write(bytes);
            return;
        }

        UnixFileMode? mode = !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : null;
        WriteAside(target, bytes, mode, overwrite: true);
    }

    /// <summary>Writes a new file that only its owner may read, and never over another.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void WriteSecret(string path, string text) =>
        WriteAside(path, Encoding.UTF8.GetBytes(text), UnixFileMode.UserRead | UnixFileMode.UserWrite, overwrite: false);

    /// <param name="target">The file to be there in the end.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="mode">Who may do what with it, from its first byte on; null for the system's default.</param>
    /// <param name="overwrite">Whether it may take the place of another.</param>
    private static void WriteAside(string target, ReadOnlySpan<byte> bytes, UnixFileMode? mode, bool overwrite)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(target) ?? ".", $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = mode;
        try
        {
            using (FileStream stream = new(temporary, options))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            // The mode that a file is made with is cut by the user's mask; the one it had before is not.
            if (!OperatingSystem.IsWindows() && mode is { } kept) File.SetUnixFileMode(temporary, kept);
            File.Move(temporary, target, overwrite);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The file that a link leads to in the end, or the path itself.</summary>
    private static string Target(string path)
    {
        var link = new FileInfo(path);
        return link.LinkTarget is null ? path : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
    }

    /// <summary>What is written to and never replaced; Windows writes NUL and its like in full.</summary>
    private static bool IsDevice(string path) => OperatingSystem.IsWindows()
        ? path.StartsWith(@"\\.\", StringComparison.Ordinal)
        : path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
