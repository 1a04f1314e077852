using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Handlers;

/// <summary>Texts opened, edited and closed.</summary>
internal sealed class SyncHandler(Session session, LintWorker worker)
{
    private readonly ContentChanges changes = new();

    public void Open(ReadOnlySpan<byte> json)
    {
        var document = new Document(Parameters.Read(json, LspJson.Default.DidOpenTextDocumentParams).TextDocument);
        Drop(document.Uri);
        session.Documents.Add(document);
        if (document.IsConfiguration) worker.Reload();
        else worker.Check(document);
    }

    public void Change(ReadOnlySpan<byte> json)
    {
        changes.Read(json);
        if (!session.Documents.TryGet(changes.Uri, out Document? document)) return;
        try
        {
            document.Apply(changes);
        }
        catch (InvalidParametersException)
        {
            // From here on our text is no longer the editor's, and marks in wrong places are worse than none.
            Drop(document.Uri);
            throw;
        }

        if (document.IsConfiguration) worker.ReloadAtPause();
        else worker.Check(document);
    }

    public void Close(ReadOnlySpan<byte> json) => Drop(Parameters.Read(json, LspJson.Default.DidCloseTextDocumentParams).TextDocument.Uri);

    /// <summary>After a message that could not be read, and may have been an edit of any text.</summary>
    public void DropAll()
    {
        foreach (Document document in session.Documents.All) Drop(document.Uri);
    }

    private void Drop(string uri)
    {
        if (!session.Documents.Remove(uri, out Document? document)) return;
        worker.Forget(document);
        if (document.IsConfiguration) worker.Reload();
    }
}
