namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What the client can do for a workspace.</summary>
internal sealed record WorkspaceClientCapabilities
{
    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    public DidChangeWatchedFilesClientCapabilities? DidChangeWatchedFiles { get; init; }

    public DiagnosticWorkspaceClientCapabilities? Diagnostics { get; init; }
}
