using PostLint.Analysis;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Linting;

/// <summary>What a check says of <c>postlint.yml</c> itself: registers that cannot be used.</summary>
internal static class ConfigurationReport
{
    /// <summary>The findings on a workspace's configuration, or null when there are none.</summary>
    public static FileReport? Of(Workspace workspace, bool isGate, CliHost host)
    {
        IReadOnlyList<Diagnostic> diagnostics = RegisterDiagnostics.Of(workspace, isGate);
        if (diagnostics.Count == 0 || workspace.ConfigurationPath is not { } path) return null;
        string display = Path.GetRelativePath(host.WorkingDirectory, path).Replace('\\', '/');
        return new FileReport(display, WorkspaceLoader.FileName, workspace)
        {
            Text = DraftReader.Read(path).Text ?? SourceText.From(""),
            Diagnostics = diagnostics,
            IsPost = false,
        };
    }
}
