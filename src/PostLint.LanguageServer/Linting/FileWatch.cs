using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Workspaces;
using FileSystemWatcher = PostLint.LanguageServer.Protocol.Types.FileSystemWatcher;

namespace PostLint.LanguageServer.Linting;

/// <summary>Asks the client to watch every <c>postlint.yml</c> and the files that those in use name, wherever they lie.</summary>
internal sealed class FileWatch(Session session)
{
    private const string Method = "workspace/didChangeWatchedFiles";

    private int registered;
    private IReadOnlyList<string>? watched;

    /// <param name="named">Absolute paths.</param>
    public void Update(IReadOnlyList<string> named)
    {
        if (!session.Client.WatchesFiles) return;
        List<string> files = [.. named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (watched is not null && watched.SequenceEqual(files)) return;
        if (watched is not null)
            session.Output.Request("client/unregisterCapability", new UnregistrationParams([new Unregistration(Id, Method)]), LspJson.Default.UnregistrationParams);
        watched = files;
        registered++;
        FileSystemWatcher[] watchers = [new(new GlobPattern(null, $"**/{WorkspaceLoader.FileName}")), .. files.Select(file => new FileSystemWatcher(PatternOf(file)))];
        var registration = new Registration(Id, Method, new DidChangeWatchedFilesRegistrationOptions(watchers));
        session.Output.Request("client/registerCapability", new RegistrationParams([registration]), LspJson.Default.RegistrationParams);
    }

    private string Id => $"postlint-files-{registered}";

    /// <summary>A register often lies outside the workspace, where only a client that takes a base folder can watch it.</summary>
    private GlobPattern PatternOf(string file) => session.Client.WatchesOutside
        ? new GlobPattern(FileUri.FromPath(Path.GetDirectoryName(file) ?? file), Path.GetFileName(file))
        : new GlobPattern(null, $"**/{Path.GetFileName(file)}");
}
