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
            session.Output.Respond(id, [], LspJson.Default.IReadOnlyListCodeAction);
            return;
        }

        worker.Answer(
            new PendingRequest(id, document),
            () => session.Output.Fail(id, ErrorCode.ContentModified, "the text has changed since"),
            result => session.Output.Respond(id, [], LspJson.Default.IReadOnlyListCodeAction));
    }
}
