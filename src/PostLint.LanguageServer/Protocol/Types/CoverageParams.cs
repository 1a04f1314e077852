namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>An open text of which is asked whether it is checked at all.</summary>
internal sealed record CoverageParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }
}
