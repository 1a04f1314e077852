namespace PostLint.Workspaces;

/// <summary>
/// Finds the workspace of each folder: the nearest <c>postlint.yml</c> at or above it serves it whole. Each is loaded once, until all are
/// forgotten. Not for several threads.
/// </summary>
/// <param name="load">Loads a <c>postlint.yml</c> by its absolute path.</param>
/// <param name="unconfigured">Makes the workspace of a folder that none serves.</param>
public sealed class WorkspaceCatalogue(Func<string, Workspace> load, Func<string, Workspace> unconfigured)
{
    private readonly Dictionary<string, string?> configurationOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LoadedWorkspace> loaded = new(StringComparer.Ordinal);

    /// <summary>What has been loaded, faulty ones included.</summary>
    public IReadOnlyCollection<LoadedWorkspace> Loaded => loaded.Values;

    /// <param name="folder">Absolute.</param>
    /// <param name="root">The folder that stands for the workspace when there is no configuration.</param>
    public LoadedWorkspace For(string folder, string root)
    {
        string? configuration = Locate(folder);
        string key = configuration ?? root;
        if (!loaded.TryGetValue(key, out LoadedWorkspace? workspace)) loaded[key] = workspace = Load(configuration, root);
        return workspace;
    }

    /// <summary>Forgets all, so that the next question looks at the disk again.</summary>
    public void Forget()
    {
        configurationOf.Clear();
        loaded.Clear();
    }

    private string? Locate(string folder)
    {
        if (configurationOf.TryGetValue(folder, out string? known)) return known;
        string candidate = Path.Combine(folder, WorkspaceLoader.FileName);
        string? found = File.Exists(candidate) ? candidate : Path.GetDirectoryName(folder) is { } parent ? Locate(parent) : null;
        return configurationOf[folder] = found;
    }

    private LoadedWorkspace Load(string? configuration, string root)
    {
        try
        {
            return new LoadedWorkspace(configuration, configuration is null ? unconfigured(root) : load(configuration), []);
        }
        catch (ConfigurationException exception)
        {
            return new LoadedWorkspace(configuration, null, exception.Errors);
        }
    }
}
