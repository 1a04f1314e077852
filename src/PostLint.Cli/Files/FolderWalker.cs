using PostLint.Media;
using PostLint.Workspaces;

namespace PostLint.Cli.Files;

/// <summary>
/// Walks a folder without following links, so that a loop of them does no harm. Build output and hidden folders are passed over unless the
/// workspace names them; a folder that cannot be read is remembered, and so is a link that might lead to drafts.
/// </summary>
internal sealed class FolderWalker(WorkspaceCache workspaces, string root)
{
    private readonly List<string> unreadable = [];
    private readonly List<string> links = [];

    /// <summary>The folders that could not be read, in full.</summary>
    public IReadOnlyList<string> Unreadable => unreadable;

    /// <summary>The links that were not followed, in full: those whose names are those of drafts, and those to folders.</summary>
    public IReadOnlyList<string> Links => links;

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
                bool isFolder = entry is DirectoryInfo;
                if (isFolder && workspace.Files.IsSkippedFolder(entry.Name)) continue;
                if (FileLinks.IsLink(entry))
                {
                    if (isFolder || workspace.Files.IsDraft(workspaces.PathIn(workspace, entry.FullName))) links.Add(entry.FullName);
                }
                else if (isFolder)
                {
                    pending.Push(entry.FullName);
                }
                else
                {
                    yield return (entry.FullName, workspace);
                }
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
