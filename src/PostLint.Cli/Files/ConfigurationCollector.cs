using PostLint.Cli.Hosting;
using PostLint.Media;
using PostLint.Workspaces;

namespace PostLint.Cli.Files;

/// <summary>Turns the paths of a command line into the configurations that serve what lies there.</summary>
internal static class ConfigurationCollector
{
    /// <summary>The absolute paths of the configurations, each once, and what could not be looked at.</summary>
    public static (IReadOnlyList<string> Configurations, IReadOnlyList<RunProblem> Problems) Collect(IReadOnlyList<string> paths, CliHost host)
    {
        var found = new SortedSet<string>(FolderPaths.Comparer);
        var problems = new List<RunProblem>();
        foreach (string path in paths)
        {
            string full = Path.TrimEndingDirectorySeparator(host.FullPath(path));
            if (!Path.Exists(full))
            {
                problems.Add(new RunProblem(path, "there is no such file or folder"));
                continue;
            }

            string[] serving = [.. Directory.Exists(full) ? Serving(full) : ServingFile(full)];
            found.UnionWith(serving);
            if (serving.Length == 0) problems.Add(new RunProblem(path, $"there is no {WorkspaceLoader.FileName} here, below, or in a folder above"));
        }

        return ([.. found], problems);
    }

    /// <summary>A configuration itself, or the nearest of another file.</summary>
    private static string[] ServingFile(string path) =>
        IsConfiguration(path) ? [path] : WorkspaceLoader.Locate(Path.GetDirectoryName(path) ?? path) is { } nearest ? [nearest] : [];

    private static bool IsConfiguration(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The nearest configuration at or above a folder, and those below it.</summary>
    private static IEnumerable<string> Serving(string folder)
    {
        if (WorkspaceLoader.Locate(folder) is { } nearest) yield return nearest;
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out string? current))
        {
            if (current != folder && Path.Combine(current, WorkspaceLoader.FileName) is var candidate && File.Exists(candidate)) yield return candidate;
            foreach (string inner in Inside(current)) folders.Push(inner);
        }
    }

    private static IEnumerable<string> Inside(string folder)
    {
        // Links are not followed, as with drafts.
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        return new DirectoryInfo(folder).EnumerateDirectories("*", options).Where(inner => !FileLinks.IsLink(inner) && !FileSelection.Default.IsSkippedFolder(inner.Name)).Select(inner => inner.FullName);
    }
}
