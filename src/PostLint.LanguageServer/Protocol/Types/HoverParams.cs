namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A position for which a hover is asked.</summary>
internal sealed record HoverParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Position Position { get; init; }
}
