using PostLint.Analysis;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.Policies;
using PostLint.Rules;
using PostLint.Workspaces;

namespace PostLint.Cli.Linting;

/// <summary>What is said of <c>postlint.yml</c> itself: with posts once for them all, and little; by an audit all there is.</summary>
internal static class ConfigurationReport
{
    private const string DefaultProfile = "default";

    /// <summary>The findings on a workspace's configuration, or null when there are none.</summary>
    public static FileReport? Of(Workspace workspace, LintOptions options, CliHost host)
    {
        IReadOnlyList<Diagnostic> diagnostics = workspace.CheckConfiguration(options);
        return diagnostics.Count == 0 || workspace.ConfigurationPath is not { } path ? null : Report(workspace, path, diagnostics, host);
    }

    /// <summary>What is no finding on posts, but ought to be known while they are checked: that nothing is configured, or plain registers that git tracks.</summary>
    public static RunProblem? NoteOf(Workspace workspace, CliHost host)
    {
        if (workspace.ConfigurationPath is not { } path)
            return new RunProblem(null, $"there is no {WorkspaceLoader.FileName} here or in a folder above, so only the rules ran that need none; 'postlint init' writes a first one{(workspace.Profile.Id == DefaultProfile ? $"; {FewRules(workspace, "'postlint init --profile wasp'")}" : "")}");
        if (workspace.Lint.School.FindTrackedRegisters() is not { Count: > 0 } keys) return null;
        string named = string.Join(", ", keys.Select(key => $"'{key}'"));
        return new RunProblem(DisplayPath(path, host), $"git tracks the plain register under {named}, so that it goes wherever the repository goes; seal it ('postlint register seal') or keep it outside");
    }

    /// <summary>How few rules are on under the profile that a first use has, and the way to more; null under any other, and where it is said already.</summary>
    public static RunProblem? ProfileNoteOf(IEnumerable<Workspace> workspaces) =>
        workspaces.FirstOrDefault(workspace => workspace.ConfigurationPath is not null && workspace.Profile.Id == DefaultProfile) is { } first
            ? new RunProblem(null, FewRules(first, $"'policy_profile: {{extends: wasp}}' in {WorkspaceLoader.FileName}"))
            : null;

    /// <summary>What all rules over the configuration find; a report without findings for a clean one.</summary>
    public static FileReport Audit(Workspace workspace, LintOptions options, CliHost host) =>
        Report(workspace, workspace.ConfigurationPath ?? workspace.Root, workspace.CheckConfiguration(options, isAudit: true), host);

    /// <summary>The path of a configuration as reports show it.</summary>
    public static string DisplayPath(string path, CliHost host) => Path.GetRelativePath(host.WorkingDirectory, path).Replace('\\', '/');

    private static string FewRules(Workspace workspace, string way)
    {
        string others = string.Join(", ", BuiltInProfiles.Names.Where(name => name is not (DefaultProfile or "wasp")));
        return $"{workspace.Lint.Rules.Count} of {RuleCatalog.All.Count + workspace.CustomRules.Count} rules for posts are on under the profile '{DefaultProfile}', and more under a school's: {way} (or {others})";
    }

    private static FileReport Report(Workspace workspace, string path, IReadOnlyList<Diagnostic> diagnostics, CliHost host) =>
        new(DisplayPath(path, host), WorkspaceLoader.FileName, workspace)
        {
            Text = workspace.ConfigurationText,
            Diagnostics = diagnostics,
            IsPost = false,
        };
}
