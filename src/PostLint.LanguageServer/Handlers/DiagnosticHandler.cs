using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Handlers;

/// <summary>Diagnostics for a client that asks for them.</summary>
internal sealed class DiagnosticHandler(Session session, LintWorker worker)
{
    public void Pull(RequestId id, ReadOnlySpan<byte> json)
    {
        DocumentDiagnosticParams parameters = Parameters.Read(json, LspJson.Default.DocumentDiagnosticParams);
        if (!session.Documents.TryGet(parameters.TextDocument.Uri, out Document? document))
        {
            Respond(id, new DocumentDiagnosticReport("full", "closed", []));
            return;
        }

        worker.Answer(
            new PendingRequest(id, document),
            () => session.Output.Fail(id, ErrorCode.ServerCancelled, "the text has changed since", retrigger: true),
            result => Respond(id, Report(result, parameters.PreviousResultId)));
    }

    private static DocumentDiagnosticReport Report(LintedText result, string? previous) => result.ResultId == previous
        ? new DocumentDiagnosticReport("unchanged", previous, null)
        : new DocumentDiagnosticReport("full", result.ResultId, result.Items);

    private void Respond(RequestId id, DocumentDiagnosticReport report) => session.Output.Respond(id, report, LspJson.Default.DocumentDiagnosticReport);
}
