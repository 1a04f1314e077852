using System.Collections.Concurrent;
using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Linting;

/// <summary>
/// Lints open texts, always in their newest version, and answers the requests that need a result. A result that an edit has overtaken is
/// dropped, never sent.
/// </summary>
internal sealed class LintWorker
{
    private readonly Session session;
    private readonly WorkQueue queue;
    private readonly WorkspaceStore workspaces;
    private readonly Analyzer analyzer;
    private readonly ConfigurationReporter configurations;
    private readonly TypingPause typing;
    private readonly ConcurrentDictionary<RequestId, PendingRequest> pending = [];

    public LintWorker(Session session)
    {
        this.session = session;
        queue = new WorkQueue(session.Output);
        workspaces = new WorkspaceStore(session);
        analyzer = new Analyzer(session, workspaces);
        configurations = new ConfigurationReporter(session, workspaces);
        typing = new TypingPause(session.Options.WaitForPause);
    }

    /// <summary>A text was opened or changed.</summary>
    public void Check(Document document)
    {
        // A client that pulls asks when it wants to know.
        if (session.Client.PullsDiagnostics || !document.TryQueue()) return;
        queue.Add(() =>
        {
            document.Dequeue();
            Push(document);
        });
    }

    /// <summary>The client is ready: it is asked to watch files.</summary>
    public void Start() => queue.Add(configurations.Report);

    /// <summary>A text was closed.</summary>
    public void Forget(Document document) => queue.Add(() =>
    {
        workspaces.Forget(document);
        if (!session.Client.PullsDiagnostics && !session.Documents.TryGet(document.Uri, out _)) Publish(document.Uri, null, []);
        if (document.IsConfiguration) configurations.ReportAll();
    });

    /// <summary>Configurations, registers or folders changed: all is read again, and open texts are checked anew.</summary>
    public void Reload() => queue.Add(() =>
    {
        workspaces.Forget();
        CheckAll();
    });

    /// <summary>
    /// An open configuration was edited. What was read counts no more at once, so that no text is linted by an old state of it; but texts are checked
    /// anew, and requests about the configuration itself answered, when the typing pauses, as each would read the registers again.
    /// </summary>
    public void ReloadAtPause()
    {
        queue.Add(workspaces.Forget);
        typing.Press(() => queue.Add(CheckAll));
    }

    /// <summary>Answers a request from the result for the text as it is now.</summary>
    /// <param name="request">The request.</param>
    /// <param name="overtaken">Answers when an edit came in between.</param>
    /// <param name="prepare">Works the answer out from the result; what it gives back sends it.</param>
    public void Answer(PendingRequest request, Action overtaken, Func<LintedText, Action> prepare)
    {
        pending[request.Id] = request;
        if (!request.Document.IsConfiguration || !typing.TryHold(() => queue.Add(Act))) queue.Add(Act);

        void Act()
        {
            if (!request.IsClaimed) Answer(request, prepare, overtaken);
            pending.TryRemove(new KeyValuePair<RequestId, PendingRequest>(request.Id, request));
        }
    }

    /// <summary>The client no longer wants an answer; it gets one all the same, at once.</summary>
    public void Cancel(RequestId id)
    {
        if (pending.TryRemove(id, out PendingRequest? request) && request.TryClaim()) session.Output.Fail(id, ErrorCode.RequestCancelled, "the request was cancelled");
    }

    public void Stop() => queue.Stop();

    /// <summary>Only the worker calls it: a text that waits already then has its turn behind what has just been done, not before it.</summary>
    private void CheckAll()
    {
        foreach (Document document in session.Documents.All) Check(document);
        if (session.Client is { PullsDiagnostics: true, RefreshesDiagnostics: true }) session.Output.Request("workspace/diagnostic/refresh");
    }

    private void Push(Document document)
    {
        // What was closed since is no longer to be kept.
        if (document.IsClosed) return;
        LintedText linted = analyzer.Of(document);
        document.TryWhile(linted.Snapshot.Revision, () => Publish(document.Uri, linted.Snapshot.Version, linted.Items));
        configurations.Report();
    }

    private void Answer(PendingRequest request, Func<LintedText, Action> prepare, Action overtaken)
    {
        Action send = overtaken;
        try
        {
            if (request.Document.Revision == request.Revision) send = prepare(analyzer.Of(request.Document));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The exception's text may quote a draft, so only its type is told.
            send = () => session.Output.Fail(request.Id, ErrorCode.InternalError, $"the request failed ({exception.GetType().Name})");
        }

        bool isCurrent = request.Document.TryWhile(request.Revision, () =>
        {
            if (request.TryClaim()) send();
        });
        if (!isCurrent && request.TryClaim()) overtaken();
        configurations.Report();
    }

    private void Publish(string uri, int? version, IReadOnlyList<LspDiagnostic> items) =>
        session.Output.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, version, items), LspJson.Default.PublishDiagnosticsParams);
}
