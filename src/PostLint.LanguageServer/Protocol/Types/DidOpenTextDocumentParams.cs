namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A text was opened.</summary>
internal sealed record DidOpenTextDocumentParams
{
    public required TextDocumentItem TextDocument { get; init; }
}
