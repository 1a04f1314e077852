using PostLint.Workspaces;

namespace PostLint.Cli.Files;

/// <summary>A file to lint.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="DisplayPath">Relative to the working directory, with forward slashes.</param>
/// <param name="WorkspacePath">As rules and globs see it.</param>
/// <param name="Workspace">The workspace that serves it.</param>
internal sealed record Draft(string FullPath, string DisplayPath, string WorkspacePath, Workspace Workspace);
