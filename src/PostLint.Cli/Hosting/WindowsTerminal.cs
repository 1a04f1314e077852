using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace PostLint.Cli.Hosting;

/// <summary>The older console of Windows shows the codes of colours as rubbish until it is asked to read them.</summary>
[SupportedOSPlatform("windows")]
internal static class WindowsTerminal
{
    private const int StandardOutput = -11;
    private const uint ReadsCodes = 0x4;

    /// <summary>Asks the console to read them; false when it cannot.</summary>
    public static bool TryTurnOnColours()
    {
        nint handle = GetStdHandle(StandardOutput);
        return GetConsoleMode(handle, out uint mode) != 0 && ((mode & ReadsCodes) != 0 || SetConsoleMode(handle, mode | ReadsCodes) != 0);
    }

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int which);

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetConsoleMode(nint handle, out uint mode);

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetConsoleMode(nint handle, uint mode);
}
