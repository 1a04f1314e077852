using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Handlers;

/// <summary><c>initialize</c>, <c>initialized</c>, <c>shutdown</c>.</summary>
internal sealed class LifecycleHandler(Session session, LintWorker worker, Action<int> watchParent)
{
    private const int Incremental = 2;

    public bool IsInitialized { get; private set; }

    public bool IsShutDown { get; private set; }

    public void Initialize(RequestId id, ReadOnlySpan<byte> json)
    {
        InitializeParams parameters = Parameters.Read(json, LspJson.Default.InitializeParams);
        if (IsInitialized)
        {
            session.Output.Fail(id, ErrorCode.InvalidRequest, "the server is initialized already");
            return;
        }

        IsInitialized = true;
        session.Client = ClientFeatures.Of(parameters.Capabilities);
        session.IsTrusted = Trust.In(parameters.InitializationOptions) == true;
        session.AsksForKey = Trust.Flag(parameters.InitializationOptions, "asksForKey") == true;
        IEnumerable<string> uris = parameters.WorkspaceFolders?.Select(folder => folder.Uri) ?? (parameters.RootUri is { } root ? [root] : []);
        session.Folders = [.. uris.Select(FileUri.ToPath).OfType<string>()];
        var result = new InitializeResult(Offer(), new ServerInfo("postlint", session.Options.Version));
        session.Output.Respond(id, result, LspJson.Default.InitializeResult);
        if (parameters.ProcessId is { } process) watchParent(process);
    }

    public void Initialized() => worker.Start();

    public void Shutdown(RequestId id)
    {
        IsShutDown = true;
        session.Output.RespondNull(id);
    }

    private static ServerCapabilities Offer() => new(
        "utf-16",
        new TextDocumentSyncOptions(OpenClose: true, Incremental),
        HoverProvider: true,
        new CodeActionOptions([CodeActionKind.QuickFix, CodeActionKind.FixAll]),
        new DiagnosticOptions("postlint", InterFileDependencies: false, WorkspaceDiagnostics: false),
        new WorkspaceOptions(new WorkspaceFoldersServerCapabilities(Supported: true, ChangeNotifications: true)));
}
