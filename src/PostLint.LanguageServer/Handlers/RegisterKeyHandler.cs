using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.School;

namespace PostLint.LanguageServer.Handlers;

/// <summary>
/// <c>postlint/registerKey</c>: the client gives the key of sealed registers, or takes it back, and is told whether it is one. The key stays in
/// memory and out of every answer and log.
/// </summary>
internal sealed class RegisterKeyHandler(Session session, LintWorker worker)
{
    public void Take(RequestId id, ReadOnlySpan<byte> json)
    {
        string? text = Parameters.Read(json, LspJson.Default.RegisterKeyParams).Key;
        RegisterKey? key = text is null ? null : Read(text);
        bool isTaken = text is null || key is not null;
        if (isTaken)
        {
            session.ClientKey = key;
            worker.Reload();
        }

        session.Output.Respond(id, isTaken, LspJson.Default.Boolean);
    }

    private static RegisterKey? Read(string text)
    {
        try
        {
            return RegisterKey.Parse(text);
        }
        catch (RegisterException)
        {
            return null;
        }
    }
}
