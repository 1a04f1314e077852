using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PostLint.Cli.Files;

/// <summary>Tells plain files from pipes and devices: opening a pipe waits until somebody writes to it, for ever if nobody does.</summary>
internal static class PlainFile
{
    /// <summary>O_RDONLY with O_NONBLOCK, by which the opening of a pipe returns at once.</summary>
    private static readonly int ReadWithoutWaiting = OperatingSystem.IsLinux() ? 0x800 : 0x4;

    /// <summary>Whether a file is read to its end by its length. Pipes and devices have none, so only what has none is looked at closely.</summary>
    /// <exception cref="IOException">It cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows()) return true;
        var file = new FileInfo(path);
        if (file.Attributes.HasFlag(FileAttributes.ReparsePoint)) file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        if (file.Length > 0) return true;
        using var handle = new SafeFileHandle(Open(Encoding.UTF8.GetBytes(path + '\0'), ReadWithoutWaiting), ownsHandle: true);
        // Why it cannot be opened is told by whoever reads it.
        if (handle.IsInvalid) return true;
        using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        return stream.CanSeek && stream.ReadByte() < 0;
    }

    [DllImport("libc", EntryPoint = "open"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);
}
