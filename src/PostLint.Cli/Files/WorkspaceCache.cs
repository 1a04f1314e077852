using PostLint.Cli.Hosting;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Files;

/// <summary>The workspaces of a run: the one that the command line names, or the nearest of each folder.</summary>
internal sealed class WorkspaceCache
{
    private readonly CliHost host;
    private readonly Workspace? forced;
    private readonly WorkspaceCatalogue catalogue;

    /// <param name="host">The outside world.</param>
    /// <param name="configPath">The one configuration for all drafts, or null.</param>
    /// <param name="profileName">Replaces what each configuration extends; null to keep it.</param>
    /// <exception cref="ConfigurationException">The given configuration cannot be used.</exception>
    public WorkspaceCache(CliHost host, string? configPath, string? profileName)
    {
        this.host = host;
        catalogue = new WorkspaceCatalogue(path => host.LoadWorkspace(path, profileName), root => Unconfigured(root, profileName));
        if (configPath is not null) forced = host.LoadWorkspace(host.FullPath(configPath), profileName);
    }

    /// <summary>Faults of configurations met on the way; the drafts they serve are not linted.</summary>
    public IReadOnlyList<ConfigurationError> Errors => [.. catalogue.Loaded.SelectMany(loaded => loaded.Errors)];

    /// <summary>The workspaces that were used.</summary>
    public IEnumerable<Workspace> Loaded => forced is not null ? [forced] : catalogue.Loaded.Select(loaded => loaded.Workspace).OfType<Workspace>();

    /// <summary>The workspace of a folder, or null when its configuration is faulty.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="root">The folder that stands for the workspace when there is no configuration.</param>
    public Workspace? For(string folder, string root) => forced ?? catalogue.For(folder, root).Workspace;

    /// <summary>The path of a file as its workspace's globs see it; a file outside (under <c>--config</c>) counts from the working directory.</summary>
    public string PathIn(Workspace workspace, string fullPath) => Path.GetRelativePath(BaseOf(workspace, fullPath) ?? workspace.Root, fullPath).Replace('\\', '/');

    /// <summary>The folder from which a file outside its workspace counts; null for one inside.</summary>
    public string? BaseOf(Workspace workspace, string fullPath)
    {
        if (IsInside(workspace.RelativePath(fullPath))) return null;
        return IsInside(Path.GetRelativePath(host.WorkingDirectory, fullPath).Replace('\\', '/')) ? host.WorkingDirectory : Path.GetDirectoryName(fullPath) ?? host.WorkingDirectory;
    }

    private static bool IsInside(string relative) => !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);

    private static Workspace Unconfigured(string root, string? profileName)
    {
        bool isFile = profileName?.EndsWith(".yml", StringComparison.Ordinal) == true;
        return isFile
            ? WorkspaceLoader.Load(Path.Combine(root, WorkspaceLoader.FileName), SourceText.From(""), profileName, isTrusted: true)
            : WorkspaceLoader.Unconfigured(root, profileName);
    }
}
