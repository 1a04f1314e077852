using PostLint.Cli.Hosting;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Files;

/// <summary>Finds the workspace of each folder: the nearest <c>postlint.yml</c> at or above it serves it whole. Each is loaded once.</summary>
internal sealed class WorkspaceCache
{
    private readonly CliHost host;
    private readonly string? profileName;
    private readonly Workspace? forced;
    private readonly Dictionary<string, string?> configurationOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Workspace?> loaded = new(StringComparer.Ordinal);

    /// <param name="host">The outside world.</param>
    /// <param name="configPath">The one configuration for all drafts, or null.</param>
    /// <param name="profileName">Replaces what each configuration extends; null to keep it.</param>
    /// <exception cref="ConfigurationException">The given configuration cannot be used.</exception>
    public WorkspaceCache(CliHost host, string? configPath, string? profileName)
    {
        this.host = host;
        this.profileName = profileName;
        if (configPath is not null) loaded[""] = forced = host.LoadWorkspace(host.FullPath(configPath), profileName);
    }

    /// <summary>Faults of configurations met on the way; the drafts they serve are not linted.</summary>
    public List<ConfigurationError> Errors { get; } = [];

    /// <summary>The workspaces that were used.</summary>
    public IEnumerable<Workspace> Loaded => loaded.Values.OfType<Workspace>();

    /// <summary>The workspace of a folder, or null when its configuration is faulty.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="root">The folder that stands for the workspace when there is no configuration.</param>
    public Workspace? For(string folder, string root)
    {
        if (forced is not null) return forced;
        string? configuration = Locate(folder);
        string key = configuration ?? root;
        if (!loaded.TryGetValue(key, out Workspace? workspace)) loaded[key] = workspace = Load(configuration, root);
        return workspace;
    }

    /// <summary>The path of a file as its workspace's globs see it; a file outside (under <c>--config</c>) counts from the working directory.</summary>
    public string PathIn(Workspace workspace, string fullPath)
    {
        string relative = workspace.RelativePath(fullPath);
        if (IsInside(relative)) return relative;
        relative = Path.GetRelativePath(host.WorkingDirectory, fullPath).Replace('\\', '/');
        return IsInside(relative) ? relative : Path.GetFileName(fullPath);
    }

    private static bool IsInside(string relative) => !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);

    private string? Locate(string folder)
    {
        if (configurationOf.TryGetValue(folder, out string? known)) return known;
        string candidate = Path.Combine(folder, WorkspaceLoader.FileName);
        string? found = File.Exists(candidate) ? candidate : Path.GetDirectoryName(folder) is { } parent ? Locate(parent) : null;
        return configurationOf[folder] = found;
    }

    private Workspace? Load(string? configuration, string root)
    {
        try
        {
            if (configuration is not null) return host.LoadWorkspace(configuration, profileName);
            bool isFile = profileName?.EndsWith(".yml", StringComparison.Ordinal) == true;
            return isFile
                ? WorkspaceLoader.Load(Path.Combine(root, WorkspaceLoader.FileName), SourceText.From(""), profileName, isTrusted: true)
                : WorkspaceLoader.Unconfigured(root, profileName);
        }
        catch (ConfigurationException exception)
        {
            Errors.AddRange(exception.Errors);
            return null;
        }
    }
}
