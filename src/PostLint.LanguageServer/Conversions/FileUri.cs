namespace PostLint.LanguageServer.Conversions;

/// <summary>Turns addresses of files into paths and back, as editors write them: everything escaped, on Windows the drive's colon too.</summary>
internal static class FileUri
{
    private const string Scheme = "file://";

    /// <summary>The absolute path, or null for another scheme.</summary>
    public static string? ToPath(string uri)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        string path = Uri.UnescapeDataString(uri[Scheme.Length..].Split('?', '#')[0]);
        if (path.Contains('\0')) return null;
        if (!OperatingSystem.IsWindows()) return path.StartsWith('/') ? Normal(path) : null;
        bool isShare = !path.StartsWith('/');
        return Normal((isShare ? "//" + path : path.TrimStart('/')).Replace('/', '\\'));
    }

    public static string FromPath(string path)
    {
        string forward = path.Replace('\\', '/');
        string escaped = string.Join('/', forward.Split('/').Select(Uri.EscapeDataString));
        return forward.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped : forward.StartsWith('/') ? Scheme + escaped : Scheme + "/" + escaped;
    }

    private static string Normal(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
