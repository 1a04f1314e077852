namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Folders were added to the editor or taken out.</summary>
internal sealed record DidChangeWorkspaceFoldersParams
{
    public required WorkspaceFoldersChangeEvent Event { get; init; }
}
