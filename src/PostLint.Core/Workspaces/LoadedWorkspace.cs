namespace PostLint.Workspaces;

/// <summary>What the loading of a workspace came to: the workspace, or the faults of its configuration.</summary>
/// <param name="ConfigurationPath">The absolute path of <c>postlint.yml</c>; null when none serves the folder.</param>
/// <param name="Workspace">Null when the configuration cannot be used.</param>
/// <param name="Errors">Why it cannot.</param>
public sealed record LoadedWorkspace(string? ConfigurationPath, Workspace? Workspace, IReadOnlyList<ConfigurationError> Errors);
