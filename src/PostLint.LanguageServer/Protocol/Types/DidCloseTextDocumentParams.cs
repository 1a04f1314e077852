namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A text was closed.</summary>
internal sealed record DidCloseTextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }
}
