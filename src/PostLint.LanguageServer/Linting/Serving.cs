using PostLint.Workspaces;

namespace PostLint.LanguageServer.Linting;

/// <summary>How a text is served.</summary>
/// <param name="Loaded">Its workspace, or the faults that keep it from being one.</param>
/// <param name="Path">The text's path as rules and globs see it.</param>
/// <param name="IsDraft">Whether it is to be linted.</param>
/// <param name="Generation">Which loading of the configurations this is of.</param>
internal sealed record Serving(LoadedWorkspace Loaded, string Path, bool IsDraft, int Generation);
