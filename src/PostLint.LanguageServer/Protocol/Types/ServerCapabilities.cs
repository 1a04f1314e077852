namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What the server offers.</summary>
internal sealed record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    bool HoverProvider,
    CodeActionOptions CodeActionProvider,
    DiagnosticOptions DiagnosticProvider,
    WorkspaceOptions Workspace);
