using PostLint.Media;
using PostLint.Workspaces;

namespace PostLint.Cli.Files;

/// <summary>
/// Walks a folder without following links, so that a loop of them does no harm. Build output and hidden folders are passed over unless the
/// workspace names them; a folder that cannot be read is remembered.
/// </summary>
internal sealed class FolderWalker(WorkspaceCache workspaces, string root)
{
    private readonly List<string> unreadable = [];

    /// <summary>The folders that could not be read, in full.</summary>
    public IReadOnlyList<string> Unreadable => unreadable;

    /// <summary>Every file with the workspace of its folder; files under a faulty configuration are left out.</summary>
    public IEnumerable<(string Path, Workspace Workspace)> Files(CancellationToken cancellation)
    {
        var pending = new Stack<string>([root]);
        while (pending.TryPop(out string? folder))
        {
            cancellation.ThrowIfCancellationRequested();
            if (workspaces.For(folder, root) is not { } workspace) continue;
            foreach (FileSystemInfo entry in Read(folder))
            {
                if (FileLinks.IsLink(entry)) continue;
                if (entry is not DirectoryInfo) yield return (entry.FullName, workspace);
                else if (!workspace.Files.IsSkippedFolder(entry.Name)) pending.Push(entry.FullName);
            }
        }
    }

    private FileSystemInfo[] Read(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(folder);
            return [];
        }
    }
}
