namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The part of the client's abilities that changes what we send.</summary>
internal sealed record ClientCapabilities
{
    public WorkspaceClientCapabilities? Workspace { get; init; }

    public TextDocumentClientCapabilities? TextDocument { get; init; }
}
