using Microsoft.Extensions.FileSystemGlobbing;
using PostLint.Cli.Hosting;
using PostLint.Workspaces;

namespace PostLint.Cli.Files;

/// <summary>Turns the paths of a command line into drafts.</summary>
internal sealed class DraftCollector(CliHost host, WorkspaceCache workspaces)
{
    private readonly Dictionary<string, Draft> drafts = new(FolderPaths.Comparer);
    private readonly List<RunProblem> excluded = [];
    private readonly List<RunProblem> problems = [];
    private readonly HashSet<string> links = new(FolderPaths.Comparer);

    public DraftSelection Collect(IReadOnlyList<string> paths)
    {
        foreach (string path in paths)
        {
            int before = drafts.Count + excluded.Count + problems.Count + workspaces.Errors.Count;
            string full = Path.TrimEndingDirectorySeparator(host.FullPath(path));
            if (Directory.Exists(full)) Walk(full, null);
            else if (File.Exists(full)) AddNamed(full);
            else if (path.Contains('*')) AddPattern(full);
            else AddMissing(full);
            if (before == drafts.Count + excluded.Count + problems.Count + workspaces.Errors.Count && !IsCovered(full))
                problems.Add(new RunProblem(Display(full), "no drafts here; 'include' in postlint.yml says which files are drafts (default: *.md, *.markdown)"));
        }

        return new DraftSelection([.. drafts.Values.OrderBy(draft => draft.DisplayPath, StringComparer.Ordinal)], excluded, problems) { Links = links.Count };
    }

    /// <summary>Whether an earlier argument has already brought in what lies at this path.</summary>
    private bool IsCovered(string full) => drafts.Keys.Any(draft => FolderPaths.IsInside(draft, full) || draft.Equals(full, FolderPaths.Comparison));

    /// <summary>The workspace is looked up all the same: a redacted report knows by it what to hide in the path.</summary>
    private void AddMissing(string full)
    {
        string? folder = Path.GetDirectoryName(full);
        while (folder is not null && !Directory.Exists(folder)) folder = Path.GetDirectoryName(folder);
        if (folder is not null) workspaces.For(folder, folder);
        problems.Add(new RunProblem(Display(full), "there is no such file or folder"));
    }

    private void AddNamed(string full)
    {
        string folder = Path.GetDirectoryName(full) ?? full;
        string root = FolderPaths.IsInside(full, host.WorkingDirectory) ? host.WorkingDirectory : folder;
        if (workspaces.For(folder, root) is not { } workspace) return;
        string relative = workspaces.PathIn(workspace, full);
        if (workspace.Files.IsDraft(relative)) Add(full, workspace);
        else excluded.Add(new RunProblem(Display(full), WhyNot(workspace, relative)));
    }

    /// <summary>Hooks name whatever changed, so that a file that is no draft is no failure; who names it on purpose is told the way.</summary>
    private static string WhyNot(Workspace workspace, string relative)
    {
        string why = workspace.Files.IsIncluded(relative) ? $"a pattern under 'exclude' of {WorkspaceLoader.FileName} leaves it out" : $"no pattern under 'include' of {WorkspaceLoader.FileName} covers it (default: *.md, *.markdown)";
        return $"not checked although named, because {why}; 'postlint check - --stdin-path FILE' with the draft on standard input checks it all the same";
    }

    /// <summary>A pattern that the shell has left to us, as the shells of Windows do.</summary>
    private void AddPattern(string full)
    {
        string folder = full;
        while (folder.Contains('*')) folder = Path.GetDirectoryName(folder) ?? host.WorkingDirectory;
        var matcher = new Matcher(FolderPaths.Comparison);
        matcher.AddInclude(Path.GetRelativePath(folder, full).Replace('\\', '/'));
        if (Directory.Exists(folder)) Walk(folder, path => matcher.Match(Path.GetRelativePath(folder, path).Replace('\\', '/')).HasMatches);
    }

    private void Walk(string root, Func<string, bool>? filter)
    {
        var walker = new FolderWalker(workspaces, root);
        foreach ((string path, Workspace workspace) in walker.Files(host.Cancellation))
        {
            if ((filter is null || filter(path)) && workspace.Files.IsDraft(workspaces.PathIn(workspace, path))) Add(path, workspace);
        }

        links.UnionWith(walker.Links.Where(link => filter is null || filter(link)));
        foreach (string folder in walker.Unreadable) problems.Add(new RunProblem(Display(folder), "the folder cannot be read; its drafts were not checked"));
    }

    private void Add(string full, Workspace workspace) =>
        drafts.TryAdd(full, new Draft(full, Display(full), workspaces.PathIn(workspace, full), workspace));

    private string Display(string full) => Path.GetRelativePath(host.WorkingDirectory, full).Replace('\\', '/');
}
