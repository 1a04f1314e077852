using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Handlers;

/// <summary>
/// Whether an open text is checked at all. The protocol has no word for it, and a text that the configuration leaves out would look clean.
/// </summary>
internal sealed class CoverageHandler(Session session, LintWorker worker)
{
    public void Tell(RequestId id, ReadOnlySpan<byte> json)
    {
        CoverageParams parameters = Parameters.Read(json, LspJson.Default.CoverageParams);
        if (!session.Documents.TryGet(parameters.TextDocument.Uri, out Document? document))
        {
            Respond(id, false);
            return;
        }

        worker.Answer(
            new PendingRequest(id, document),
            () => session.Output.Fail(id, ErrorCode.ContentModified, "the text has changed since"),
            linted =>
            {
                bool isCovered = linted.Serving.IsDraft || document.IsConfiguration;
                return () => Respond(id, isCovered);
            });
    }

    private void Respond(RequestId id, bool isCovered) => session.Output.Respond(id, isCovered, LspJson.Default.Boolean);
}
