using PostLint.Analysis;
using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Linting;

/// <summary>
/// Pushes what there is to say of configuration files that are not open (an open one is checked like a draft), and keeps the client
/// watching the files that they name. Only the worker calls it.
/// </summary>
internal sealed class ConfigurationReporter(Session session, WorkspaceStore workspaces)
{
    private readonly FileWatch watch = new(session);
    private HashSet<string> shown = new(StringComparer.Ordinal);
    private (int Generation, int Count) reported = (-1, 0);

    /// <summary>Tells what has changed since the last time; costs nothing when no workspace was loaded in between.</summary>
    public void Report()
    {
        if (reported == (workspaces.Generation, workspaces.Loaded.Count)) return;
        reported = (workspaces.Generation, workspaces.Loaded.Count);
        ReportAll();
        watch.Update([.. workspaces.Loaded.SelectMany(loaded => loaded.Workspace?.NamedFiles ?? [.. loaded.Errors.Select(error => error.File)])]);
    }

    /// <summary>Tells all anew, since a configuration was opened or closed.</summary>
    public void ReportAll()
    {
        var now = new HashSet<string>(StringComparer.Ordinal);
        foreach (LoadedWorkspace loaded in workspaces.Loaded)
        {
            foreach ((string path, IReadOnlyList<LspDiagnostic> items) in ConfigurationDiagnostics.Of(loaded, new LintOptions(session.Options.Today()), session.Client, isOpen: false))
            {
                if (session.Documents.At(path) is null && now.Add(path)) Publish(path, items);
            }
        }

        foreach (string path in shown)
        {
            // A client that is pushed to has had the open text's own result, which this would wipe out.
            bool isPushed = session.Documents.At(path) is not null && !session.Client.PullsDiagnostics;
            if (!now.Contains(path) && !isPushed) Publish(path, []);
        }

        shown = now;
    }

    private void Publish(string path, IReadOnlyList<LspDiagnostic> items) => session.Output.Notify(
        "textDocument/publishDiagnostics",
        new PublishDiagnosticsParams(FileUri.FromPath(path), null, items),
        LspJson.Default.PublishDiagnosticsParams);
}
