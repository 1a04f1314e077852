namespace PostLint.Cli.Hosting;

/// <summary>
/// Tells standard input that was closed before the start (<c>&lt;&amp;-</c>). The runtime then takes its number for a pipe of its own, from which
/// nothing ever comes, so that reading it would wait for ever.
/// </summary>
internal static class ClosedInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>Whether the process itself holds the other end of its standard input. Only Linux tells.</summary>
    public static bool IsSo()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return Target($"{Descriptors}/0") is { } input
                && input.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFileSystemEntries(Descriptors).Any(entry => Target(entry) == input && IsWritten(Path.GetFileName(entry)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? Target(string entry) => new FileInfo(entry).LinkTarget;

    /// <summary>Whether a descriptor is open for writing: the last octal digit of its flags is 1 or 2.</summary>
    private static bool IsWritten(string descriptor) =>
        File.ReadLines($"/proc/self/fdinfo/{descriptor}").FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal)) is [.., '1' or '2'];
}
