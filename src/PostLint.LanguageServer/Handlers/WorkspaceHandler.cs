using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Handlers;

/// <summary>Changes of files, folders and settings.</summary>
internal sealed class WorkspaceHandler(Session session, LintWorker worker)
{
    public void FilesChanged(ReadOnlySpan<byte> json)
    {
        DidChangeWatchedFilesParams parameters = Parameters.Read(json, LspJson.Default.DidChangeWatchedFilesParams);

        // Only configurations, registers and policies are watched; a client's own watchers may tell of drafts too, which change nothing here.
        if (parameters.Changes.Any(change => !IsDraft(change.Uri))) worker.Reload();
    }

    public void FoldersChanged(ReadOnlySpan<byte> json)
    {
        WorkspaceFoldersChangeEvent change = Parameters.Read(json, LspJson.Default.DidChangeWorkspaceFoldersParams).Event;
        HashSet<string> removed = [.. change.Removed.Select(folder => FileUri.ToPath(folder.Uri)).OfType<string>()];
        IEnumerable<string> added = change.Added.Select(folder => FileUri.ToPath(folder.Uri)).OfType<string>();
        session.Folders = [.. session.Folders.Where(folder => !removed.Contains(folder)).Union(added)];
        worker.Reload();
    }

    public void SettingsChanged(ReadOnlySpan<byte> json)
    {
        bool? trusted = Trust.In(Trust.Property(Parameters.Read(json, LspJson.Default.DidChangeConfigurationParams).Settings, "postlint"));
        if (trusted is null || trusted == session.IsTrusted) return;
        session.IsTrusted = trusted.Value;
        worker.Reload();
    }

    private static bool IsDraft(string uri) => uri.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || uri.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
