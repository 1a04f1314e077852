using PostLint.Analysis;
using PostLint.Cli.Hosting;
using PostLint.Workspaces;

namespace PostLint.Cli.Linting;

/// <summary>What a check says of <c>postlint.yml</c> itself, once for all its posts: what keeps them from being checked.</summary>
internal static class ConfigurationReport
{
    /// <summary>The findings on a workspace's configuration, or null when there are none.</summary>
    public static FileReport? Of(Workspace workspace, LintOptions options, CliHost host)
    {
        IReadOnlyList<Diagnostic> diagnostics = workspace.CheckConfiguration(options);
        if (diagnostics.Count == 0 || workspace.ConfigurationPath is not { } path) return null;
        string display = Path.GetRelativePath(host.WorkingDirectory, path).Replace('\\', '/');
        return new FileReport(display, WorkspaceLoader.FileName, workspace)
        {
            Text = workspace.ConfigurationText,
            Diagnostics = diagnostics,
            IsPost = false,
        };
    }
}
