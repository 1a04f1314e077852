using System.Text.Json;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;

namespace PostLint.LanguageServer.Handlers;

/// <summary>Takes each message to its handler, in the order in which they come. Whatever is wrong with one is answered by a code.</summary>
internal sealed class Router(Session session, LintWorker worker, LifecycleHandler lifecycle)
{
    private readonly SyncHandler sync = new(session, worker);
    private readonly WorkspaceHandler workspace = new(session, worker);
    private readonly DiagnosticHandler diagnostics = new(session, worker);
    private readonly HoverHandler hover = new(session, worker);
    private readonly CodeActionHandler codeActions = new(session, worker);
    private readonly CoverageHandler coverage = new(session, worker);
    private readonly RegisterKeyHandler registerKey = new(session, worker);

    /// <summary>Whether <c>exit</c> came.</summary>
    public bool HasExited { get; private set; }

    public void Dispatch(ReadOnlySpan<byte> json)
    {
        Message message;
        try
        {
            message = Message.Parse(json);
        }
        catch (JsonException)
        {
            session.Output.Fail(RequestId.None, ErrorCode.ParseError, "the message is no JSON");
            return;
        }

        switch (message.Kind)
        {
            case MessageKind.Request:
                HandleRequest(message.Id, message.Method, message.Parameters);
                break;
            case MessageKind.Notification:
                HandleNotification(message.Method, message.Parameters);
                break;
            case MessageKind.Invalid:
                session.Output.Fail(message.Id, ErrorCode.InvalidRequest, "the message is no request, notification or answer");
                break;
        }
    }

    /// <summary>A message was too large to be read.</summary>
    public void Oversized()
    {
        session.Output.Fail(RequestId.None, ErrorCode.InvalidRequest, $"a message may have up to {FrameReader.MaxBody >> 20} MB");
        session.Output.Log("a message was too large and was passed over; open texts are checked again once they are reopened");
        sync.DropAll();
    }

    private void HandleRequest(RequestId id, string method, ReadOnlySpan<byte> parameters)
    {
        try
        {
            if (lifecycle.IsShutDown) session.Output.Fail(id, ErrorCode.InvalidRequest, "the server was shut down");
            else if (!lifecycle.IsInitialized && method != "initialize") session.Output.Fail(id, ErrorCode.ServerNotInitialized, "the server is not initialized");
            else RouteRequest(id, method, parameters);
        }
        catch (InvalidParametersException exception)
        {
            session.Output.Fail(id, ErrorCode.InvalidParams, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The exception's text may quote a draft, so only its type is told.
            session.Output.Fail(id, ErrorCode.InternalError, $"the request failed ({exception.GetType().Name})");
        }
    }

    private void RouteRequest(RequestId id, string method, ReadOnlySpan<byte> parameters)
    {
        switch (method)
        {
            case "initialize":
                lifecycle.Initialize(id, parameters);
                break;
            case "shutdown":
                lifecycle.Shutdown(id);
                break;
            case "textDocument/diagnostic":
                diagnostics.Pull(id, parameters);
                break;
            case "textDocument/hover":
                hover.Show(id, parameters);
                break;
            case "textDocument/codeAction":
                codeActions.List(id, parameters);
                break;
            case "postlint/covers":
                coverage.TellCovered(id, parameters);
                break;
            case "postlint/hasRegisters":
                coverage.TellRegisters(id, parameters);
                break;
            case "postlint/registerKey":
                registerKey.Take(id, parameters);
                break;
            default:
                session.Output.Fail(id, ErrorCode.MethodNotFound, "the method is unknown");
                break;
        }
    }

    private void HandleNotification(string method, ReadOnlySpan<byte> parameters)
    {
        if (method == "exit")
        {
            HasExited = true;
            return;
        }

        if (!lifecycle.IsInitialized || lifecycle.IsShutDown) return;
        try
        {
            RouteNotification(method, parameters);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A notification has no answer. Known method names only: this goes into a log.
            session.Output.Log(exception is InvalidParametersException ? $"'{method}' came with wrong parameters" : $"'{method}' failed ({exception.GetType().Name})");
        }
    }

    private void RouteNotification(string method, ReadOnlySpan<byte> parameters)
    {
        switch (method)
        {
            case "initialized":
                lifecycle.Initialized();
                break;
            case "textDocument/didOpen":
                sync.Open(parameters);
                break;
            case "textDocument/didChange":
                sync.Change(parameters);
                break;
            case "textDocument/didClose":
                sync.Close(parameters);
                break;
            case "workspace/didChangeWatchedFiles":
                workspace.FilesChanged(parameters);
                break;
            case "workspace/didChangeWorkspaceFolders":
                workspace.FoldersChanged(parameters);
                break;
            case "workspace/didChangeConfiguration":
                workspace.SettingsChanged(parameters);
                break;
            case "$/cancelRequest":
                worker.Cancel(new RequestId(Parameters.Read(parameters, LspJson.Default.CancelParams).Id.GetRawText()));
                break;
        }
    }
}
