using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Handlers;

/// <summary>
/// What an open text's silence is worth: whether the text is checked at all, and whether the registers of its configuration could be read. The
/// protocol has no word for either, and such a text would look clean.
/// </summary>
internal sealed class CoverageHandler(Session session, LintWorker worker)
{
    /// <summary><c>postlint/covers</c>: whether an open text is checked at all.</summary>
    public void TellCovered(RequestId id, ReadOnlySpan<byte> json) => Tell(id, json, static linted => linted.Serving.IsDraft || linted.Document.IsConfiguration);

    /// <summary><c>postlint/hasRegisters</c>: whether all registers that an open text's configuration names could be read.</summary>
    public void TellRegisters(RequestId id, ReadOnlySpan<byte> json) => Tell(id, json, static linted => linted.Serving.Loaded.Workspace?.Lint.School.UnavailableRegisters.Count is null or 0);

    private void Tell(RequestId id, ReadOnlySpan<byte> json, Func<LintedText, bool> answer)
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
                bool told = answer(linted);
                return () => Respond(id, told);
            });
    }

    private void Respond(RequestId id, bool answer) => session.Output.Respond(id, answer, LspJson.Default.Boolean);
}
