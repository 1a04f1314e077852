namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Names a text.</summary>
internal sealed record TextDocumentIdentifier
{
    public required string Uri { get; init; }
}
