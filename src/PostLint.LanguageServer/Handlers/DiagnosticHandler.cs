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
            linted =>
            {
                DocumentDiagnosticReport report = Report(linted, parameters.PreviousResultId);
                return () => Respond(id, report);
            });
    }

    private static DocumentDiagnosticReport Report(LintedText linted, string? previous) => linted.ResultId == previous
        ? new DocumentDiagnosticReport("unchanged", previous, null)
        : new DocumentDiagnosticReport("full", linted.ResultId, linted.Items);

    private void Respond(RequestId id, DocumentDiagnosticReport report) => session.Output.Respond(id, report, LspJson.Default.DocumentDiagnosticReport);
}
