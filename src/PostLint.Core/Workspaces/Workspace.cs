using PostLint.Analysis;
using PostLint.Policies;

namespace PostLint.Workspaces;

/// <summary>A folder with its configuration resolved. Paths of drafts are relative to <see cref="Root"/>, with forward slashes.</summary>
public sealed class Workspace(string root, string? configurationPath, LintConfiguration lint, PolicyProfile profile, FileSelection files)
{
    /// <summary>The absolute folder of <c>postlint.yml</c>, or the folder linted when there is none.</summary>
    public string Root { get; } = root;

    /// <summary>The absolute path of <c>postlint.yml</c>, or null.</summary>
    public string? ConfigurationPath { get; } = configurationPath;

    public LintConfiguration Lint { get; } = lint;

    public PolicyProfile Profile { get; } = profile;

    /// <summary>Which files are drafts.</summary>
    public FileSelection Files { get; } = files;

    /// <summary>The linter; one for all threads.</summary>
    public Linter Linter { get; } = new(lint);

    /// <summary>The path of a file as rules and globs see it.</summary>
    public string RelativePath(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace('\\', '/');
}
