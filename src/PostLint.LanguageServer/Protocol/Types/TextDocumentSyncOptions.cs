namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>How texts come to the server; <paramref name="Change"/> 2 is incremental.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change);
