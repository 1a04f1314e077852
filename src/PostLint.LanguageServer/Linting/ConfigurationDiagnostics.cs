using PostLint.Analysis;
using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Linting;

/// <summary>What there is to say of a configuration, by file: faults of <c>postlint.yml</c> or of a policy it extends, else what the rules over it say: all of them in an open text, else those that concern every post.</summary>
internal static class ConfigurationDiagnostics
{
    public static IEnumerable<(string Path, IReadOnlyList<LspDiagnostic> Items)> Of(LoadedWorkspace loaded, LintOptions options, ClientFeatures client, bool isOpen)
    {
        foreach (IGrouping<string, ConfigurationError> file in loaded.Errors.GroupBy(error => error.File))
            yield return (file.Key, [.. file.Select(DiagnosticConverter.Convert)]);
        if (loaded is not { ConfigurationPath: { } path, Workspace: { } workspace }) yield break;
        var converter = new DiagnosticConverter(FileUri.FromPath(path), workspace.ConfigurationText, client);
        if (workspace.CheckConfiguration(options, isAudit: isOpen) is { Count: > 0 } findings) yield return (path, converter.Convert(findings));
    }
}
