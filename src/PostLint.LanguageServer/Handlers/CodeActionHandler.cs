using PostLint.LanguageServer.Actions;
using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Handlers;

/// <summary>The fixes on offer in a range.</summary>
internal sealed class CodeActionHandler(Session session, LintWorker worker)
{
    public void List(RequestId id, ReadOnlySpan<byte> json)
    {
        CodeActionParams parameters = Parameters.Read(json, LspJson.Default.CodeActionParams);
        if (!session.Client.TakesCodeActions || !session.Documents.TryGet(parameters.TextDocument.Uri, out Document? document))
        {
            Respond(id, []);
            return;
        }

        worker.Answer(
            new PendingRequest(id, document),
            () => session.Output.Fail(id, ErrorCode.ContentModified, "the text has changed since"),
            linted =>
            {
                IReadOnlyList<CodeAction> actions = Create(linted, parameters);
                return () => Respond(id, actions);
            });
    }

    private IReadOnlyList<CodeAction> Create(LintedText linted, CodeActionParams parameters) =>
        linted.Serving.Loaded.Workspace is { } workspace && linted.Findings.Count > 0
            ? new ActionList(linted, workspace, session.Client).Create(Positions.ToSpan(linted.Text, parameters.Range), parameters.Context.Only)
            : [];

    private void Respond(RequestId id, IReadOnlyList<CodeAction> actions) => session.Output.Respond(id, actions, LspJson.Default.IReadOnlyListCodeAction);
}
