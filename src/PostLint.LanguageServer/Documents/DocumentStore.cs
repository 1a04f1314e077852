using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Documents;

/// <summary>The open texts by their addresses; the reader of messages changes it, the worker looks things up.</summary>
internal sealed class DocumentStore
{
    private readonly ConcurrentDictionary<string, Document> documents = new(StringComparer.Ordinal);

    public IEnumerable<Document> All => documents.Values;

    public void Add(Document document) => documents[document.Uri] = document;

    public bool TryGet(string uri, [NotNullWhen(true)] out Document? document) => documents.TryGetValue(uri, out document);

    /// <summary>The open text of a file, or null.</summary>
    public Document? At(string path) => documents.Values.FirstOrDefault(document => string.Equals(document.Path, path, FolderPaths.Comparison));

    public bool Remove(string uri, [NotNullWhen(true)] out Document? document)
    {
        if (!documents.TryRemove(uri, out document)) return false;
        document.Close();
        return true;
    }
}
